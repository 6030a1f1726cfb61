package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.message.text.MessageReader;
import dev.whichrole.triage.Debate;
import dev.whichrole.triage.Triage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles a debate in the thread where the bot is mentioned. Reads the thread where the workspace has granted that, and
 * forgets it with the answer; elsewhere goes by what the mention itself tells.
 */
public final class Debates implements Answerer {
    /** How much of a thread is read. */
    private static final int MOST = 200;

    private final Triage triage;
    private final SlackReader reader;
    private final Directory directory;
    private final RecentNames names;
    private final DebateWords words;

    public Debates(Triage triage, SlackReader reader, Directory directory, RecentNames names, DebateWords words) {
        this.triage = triage;
        this.reader = reader;
        this.directory = directory;
        this.names = names;
        this.words = words;
    }

    /** The answer for a mention inside this thread, which besides the mention tells this. */
    public Answer settle(Destination thread, Asker asker, String told) {
        return reader.replies(asker.person().team(), thread, MOST)
                .map(messages -> triage.answer(said(messages, asker)))
                .orElseGet(() -> withoutThread(asker, told));
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        return heard.ask() instanceof Ask.Settle settle
                ? Optional.of(Reply.shareable(told(settle.told(), asker), settle.typed()))
                : Optional.empty();
    }

    /** The answer to what somebody tells of a debate, without a thread to read; how to tell it, if that is nothing. */
    private Answer told(String told, Asker asker) {
        return told.isBlank() ? triage.howToSettle() : triage.settle(told, names.of(asker.person()));
    }

    private Answer withoutThread(Asker asker, String told) {
        Answer answer = told.isBlank() ? Answer.titled(words.unread()).plus(words.tell()) : told(told, asker);
        return answer.plus(new Part.Note(words.grant()));
    }

    private List<Debate.Post> said(List<Message> messages, Asker asker) {
        var speakers = new Speakers(asker.person().team());
        var said = new ArrayList<Debate.Post>();
        for (Message message : messages) {
            boolean persons = message.getBotId() == null && message.getUser() != null;
            if (persons && !asker.moment().equals(message.getTs())) {
                said.add(new Debate.Post(speakers.name(message.getUser()), MessageReader.whole(message)));
            }
        }
        return said;
    }

    /** What the speakers of one thread are called, each differently: in plain words, so that nobody is mentioned. */
    private final class Speakers {
        private static final int MOST_ASKED = 20;

        private final TeamId team;
        private final Map<String, String> byId = new HashMap<>();
        private boolean mayAsk = true;

        Speakers(TeamId team) {
            this.team = team;
        }

        String name(String user) {
            return byId.computeIfAbsent(user, this::newName);
        }

        private String newName(String user) {
            String name = asked(user)
                    .or(() -> names.of(new Person(team, new UserId(user))))
                    .orElseGet(() -> words.speaker().with("number", String.valueOf(byId.size() + 1)));
            return byId.containsValue(name) ? name + " (" + (byId.size() + 1) + ")" : name;
        }

        private Optional<String> asked(String user) {
            if (!mayAsk || byId.size() >= MOST_ASKED) {
                return Optional.empty();
            }
            Optional<String> name =
                    directory.member(new Person(team, new UserId(user))).map(Member::name);
            mayAsk = name.isPresent();
            return name;
        }
    }
}
