package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.triage.Threads.Read;
import dev.whichrole.slack.triage.mention.AboutThread;
import dev.whichrole.slack.triage.pasted.PastedDebates;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;
import java.util.Optional;

/**
 * Settles the debate of a thread in which the bot is mentioned, by one message, which is changed when somebody asks again.
 * Whatever is no answer to the debate is told to the one who mentioned the bot, and nobody else.
 */
public final class ThreadDebates {
    private final Debates debates;
    private final Delivery delivery;

    public ThreadDebates(Debates debates, Delivery delivery) {
        this.debates = debates;
        this.delivery = delivery;
    }

    /** Answers a mention inside this thread that is about it; false where there is nothing in it that it could be about. */
    public boolean settle(Destination thread, Asker asker, Optional<UserId> bot, AboutThread about) {
        Trace.current().asks("settle");
        Optional<Read> read = debates.read(asker.person().team(), thread, bot);
        boolean told = !about.told().isBlank();
        if (read.isEmpty()) {
            return about.names().isEmpty() && goBy(about.told(), thread, asker);
        } else if (!read.get().has(about.names()) || !(read.get().debated() || told)) {
            return false;
        }
        return settle(thread, asker, read.get(), about);
    }

    private boolean settle(Destination thread, Asker asker, Read read, AboutThread about) {
        Settled settled = debates.settled(asker, read.posts()).noted(read.partly());
        Optional<Message> before = read.settled();
        if (before.isEmpty() && !settled.isDebate() && !about.argued().isEmpty()) {
            return false;
        }
        String mark = DebateMessage.mark(said(read.posts()), delivery.show(settled.bare()));
        if (before.isPresent()) {
            again(thread, asker, before.get(), settled, mark);
        } else {
            delivery.post(
                    asker.person().team(),
                    thread,
                    delivery.show(settled.answer("", FairCount.NONE)).marked(mark));
        }
        return true;
    }

    private void again(Destination thread, Asker asker, Message before, Settled settled, String mark) {
        String marked = DebateMessage.mark(before).orElse("");
        if (DebateMessage.readTheSame(marked, mark)) {
            whisper(thread, asker.person(), Answer.titled(words().same()).plus(words().sameText()));
        } else if (DebateMessage.saysTheSame(marked, mark)) {
            whisper(thread, asker.person(), Answer.titled(words().stands()).plus(words().standsText()));
        } else {
            var changed =
                    delivery.show(settled.answer("", FairCount.of(before))).marked(mark);
            if (delivery.changed(asker.person().team(), thread, before.getTs(), changed)) {
                whisper(thread, asker.person(), Answer.titled(words().read()));
            }
        }
    }

    /** What is said to the bot changes nothing. */
    private static List<Post> said(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.kind() != Post.Kind.TO_THE_BOT)
                .toList();
    }

    /** What the mention tells is all there is to go by where the thread may not be read. */
    private boolean goBy(String told, Destination thread, Asker asker) {
        Person person = asker.person();
        var grant = new Part.Note(words().grant());
        var posts = debates.posts(told, asker);
        boolean unclear = PastedDebates.isUnclear(told, posts);
        if (told.isBlank() || unclear || isOneView(posts)) {
            var unread = unclear
                    ? Answer.titled(words().unclear()).plus(words().unclearText())
                    : Answer.titled(words().unread()).plus(words().tell());
            whisper(thread, person, unread.plus(grant));
            return true;
        }
        var settled = debates.settled(asker, posts);
        var mark = DebateMessage.mark(posts, delivery.show(settled.bare()));
        delivery.post(
                person.team(),
                thread,
                delivery.show(settled.answer(told, FairCount.NONE)).marked(mark));
        whisper(thread, person, Answer.titled(words().granting()).plus(grant));
        return true;
    }

    /** What one person thinks is no debate. */
    private static boolean isOneView(List<Post> posts) {
        return posts.stream()
                        .filter(post -> post.kind() == Post.Kind.SAID)
                        .map(Post::speaker)
                        .distinct()
                        .count()
                == 1;
    }

    private void whisper(Destination thread, Person person, Answer answer) {
        delivery.whisper(thread, person, delivery.show(answer));
    }

    private ThreadWords words() {
        return debates.words();
    }
}
