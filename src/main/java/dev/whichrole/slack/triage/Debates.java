package dev.whichrole.slack.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.triage.Threads.Read;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.usage.Use;
import java.util.List;
import java.util.Optional;

/** What there is to say of a debate in a workspace: that of a thread, where it may be read, or one that somebody tells. */
public final class Debates implements Answerer {
    private final Settler settler;
    private final Threads threads;
    private final CachedPreferences preferences;
    private final DebateMessage message;
    private final AskedAboutThread asked;

    public Debates(Settler settler, Threads threads, CachedPreferences preferences) {
        this.settler = settler;
        this.threads = threads;
        this.preferences = preferences;
        this.message = new DebateMessage(settler.words());
        this.asked = new AskedAboutThread(threads.words().asked());
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        return heard.ask() instanceof Ask.Settle settle
                ? Optional.of(Reply.shareable(told(settle.told(), asker), settle.typed()))
                : Optional.empty();
    }

    /** The answer to what somebody tells of a debate, without a thread to read; how to tell it, if that is nothing. */
    public Answer told(String told, Asker asker) {
        if (told.isBlank()) {
            return settler.howToSettle();
        }
        Answer answer = settled(asker.person().team(), posts(told, asker), told, FairCount.NONE);
        return asker.way() == Asker.Way.IN_CHANNEL ? DebateMessage.uncounted(answer) : answer;
    }

    /** Whether what is typed to the bot inside a thread is about that thread. */
    public boolean asked(String text) {
        return asked.in(text);
    }

    /** What somebody tells, as a thread. */
    List<Post> posts(String told, Asker asker) {
        return settler.told(told, threads.recently(asker.person()));
    }

    /** The thread; nothing where it may not be read. */
    Optional<Read> read(TeamId team, Destination thread, Optional<UserId> bot) {
        return threads.read(team, thread, bot);
    }

    /** The answer to a debate with its buttons, which carry what was told of it, if that is how it is known. */
    Answer settled(TeamId team, List<Post> posts, String told, FairCount count) {
        Trace.current().counts(new Use(Use.Kind.DEBATE, told.isEmpty() ? "thread" : "told"));
        return message.answer(settler.settle(settler.read(posts), preferences.whom(team)), told, count);
    }

    /** Who said what in what was told. */
    Answer chairs(String told) {
        return settler.chairs(settler.read(settler.told(told, Optional.empty())));
    }

    /** Who said what in this thread; how to grant the reading, where it may not be read. */
    Answer chairs(TeamId team, Destination thread, Optional<UserId> bot) {
        return read(team, thread, bot)
                .map(read -> settler.chairs(settler.read(read.posts())))
                .orElseGet(() -> Answer.titled(words().unread()).plus(new Part.Note(words().grant())));
    }

    ThreadWords words() {
        return threads.words();
    }
}
