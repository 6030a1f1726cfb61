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
import dev.whichrole.slack.message.SlackMessage;
import dev.whichrole.slack.triage.Threads.Read;
import dev.whichrole.slack.triage.mention.AboutThread;
import dev.whichrole.slack.triage.pasted.PastedDebates;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.debate.Debate;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;
import java.util.Optional;

/** What there is to say of a debate in a workspace: that of a thread, where it may be read, or one that somebody tells. */
public final class Debates implements Answerer {
    private final Settler settler;
    private final Threads threads;
    private final CachedPreferences preferences;
    private final DebateMessage message;

    public Debates(Settler settler, Threads threads, CachedPreferences preferences) {
        this.settler = settler;
        this.threads = threads;
        this.preferences = preferences;
        this.message = new DebateMessage(settler.words());
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        if (!(heard.ask() instanceof Ask.Settle settle)) {
            return Optional.empty();
        }
        Reply reply = Reply.shareable(told(settle.told(), asker), settle.typed());
        return Optional.of(reply.answer().title().equals(words().unclear()) ? reply.unshared() : reply);
    }

    /** The answer to what somebody tells of a debate, without a thread to read; how to tell it, if that is nothing. */
    public Answer told(String told, Asker asker) {
        if (told.isBlank()) {
            return settler.howToSettle();
        }
        List<Post> posts = posts(told, asker);
        if (PastedDebates.isUnclear(told, posts)) {
            return Answer.titled(words().unclear()).plus(words().unclearText());
        }
        Answer answer = settled(asker, posts).answer(told, FairCount.NONE);
        return asker.way() == Asker.Way.IN_CHANNEL ? DebateMessage.uncounted(answer) : answer;
    }

    /** What is typed to the bot inside a thread, if it is about that thread. */
    public Optional<AboutThread> about(String text) {
        return threads.mentions().of(text);
    }

    /** Whether what is typed to the bot inside a thread, in which nothing is found, may be about that thread. */
    public boolean points(String text) {
        return threads.mentions().points(text) || nearly(text);
    }

    /** The same where a little is found in it. */
    public boolean nearly(String text) {
        return threads.mentions().nearly(text);
    }

    /** What somebody tells, as a thread. */
    List<Post> posts(String told, Asker asker) {
        return threads.told(told, threads.recently(asker.person()));
    }

    /** A message in which whoever speaks in a debate that is told has a name. */
    public SlackMessage named(TeamId team, SlackMessage message, Optional<UserId> bot) {
        return threads.named(team, message, bot);
    }

    /** The thread; nothing where it may not be read. */
    Optional<Read> read(TeamId team, Destination thread, Optional<UserId> bot) {
        return threads.read(team, thread, bot);
    }

    /** What a debate comes to, for somebody who asked. */
    Settled settled(Asker asker, List<Post> posts) {
        RoleContacts whom = asker.outside()
                ? RoleContacts.SECRET
                : preferences.whom(asker.person().team());
        Debate debate = settler.read(posts);
        return new Settled(message, settler.settle(debate, whom), isDebate(debate));
    }

    private static boolean isDebate(Debate debate) {
        return !debate.matter().roles().isEmpty()
                || debate.seats().stream()
                        .anyMatch(seat -> !seat.pro().isEmpty() || !seat.con().isEmpty() || seat.everything());
    }

    /** Who said what in what was told. */
    Answer chairs(String told) {
        return settler.chairs(settler.read(threads.told(told, Optional.empty())));
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
