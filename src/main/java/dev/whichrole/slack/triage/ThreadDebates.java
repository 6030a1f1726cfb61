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

    /** Answers a mention inside this thread, which besides the mention tells this. */
    public void settle(Destination thread, Asker asker, Optional<UserId> bot, String told) {
        Trace.current().asks("settle");
        Optional<Read> read = debates.read(asker.person().team(), thread, bot);
        if (read.isPresent()) {
            settle(thread, asker.person(), read.get());
        } else {
            goBy(told, thread, asker);
        }
    }

    private void settle(Destination thread, Person asker, Read read) {
        String mark = DebateMessage.mark(said(read.posts()));
        Optional<Message> before = read.settled();
        if (before.flatMap(DebateMessage::mark).filter(mark::equals).isPresent()) {
            whisper(thread, asker, Answer.titled(words().same()).plus(words().sameText()));
            return;
        }
        var count = before.map(FairCount::of).orElse(FairCount.NONE);
        var settled = delivery.show(debates.settled(asker.team(), read.posts(), "", count))
                .marked(mark);
        if (before.isPresent()) {
            delivery.update(asker.team(), thread.channel(), before.get().getTs(), settled);
            whisper(thread, asker, Answer.titled(words().read()));
        } else {
            delivery.post(asker.team(), thread, settled);
        }
    }

    /** What is said to the bot changes nothing. */
    private static List<Post> said(List<Post> posts) {
        return posts.stream()
                .filter(post -> post.kind() != Post.Kind.TO_THE_BOT)
                .toList();
    }

    /** What the mention tells is all there is to go by where the thread may not be read. */
    private void goBy(String told, Destination thread, Asker asker) {
        Person person = asker.person();
        var grant = new Part.Note(words().grant());
        if (told.isBlank()) {
            whisper(
                    thread,
                    person,
                    Answer.titled(words().unread()).plus(words().tell()).plus(grant));
            return;
        }
        var posts = debates.posts(told, asker);
        var settled = delivery.show(debates.settled(person.team(), posts, told, FairCount.NONE));
        delivery.post(person.team(), thread, settled.marked(DebateMessage.mark(posts)));
        whisper(thread, person, Answer.titled(words().granting()).plus(grant));
    }

    private void whisper(Destination thread, Person person, Answer answer) {
        delivery.whisper(thread, person, delivery.show(answer));
    }

    private ThreadWords words() {
        return debates.words();
    }
}
