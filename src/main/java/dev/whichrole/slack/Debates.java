package dev.whichrole.slack;

import com.slack.api.model.Message;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
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
final class Debates {
    /** How much of a thread is read. */
    private static final int MOST = 200;

    private final Triage triage;
    private final SlackReader reader;
    private final Tokens tokens;
    private final Directory directory;
    private final Names names;
    private final SlackWords.OfDebate words;

    Debates(
            Triage triage,
            SlackReader reader,
            Tokens tokens,
            Directory directory,
            Names names,
            SlackWords.OfDebate words) {
        this.triage = triage;
        this.reader = reader;
        this.tokens = tokens;
        this.directory = directory;
        this.names = names;
        this.words = words;
    }

    /** The answer for a mention inside this thread, which besides the mention tells this. */
    Answer settle(Destination thread, Asker asker, String told) {
        return reader.replies(tokens.of(asker.person().team()), thread, MOST)
                .map(messages -> triage.answer(said(messages, asker)))
                .orElseGet(() -> withoutThread(asker, told));
    }

    private Answer withoutThread(Asker asker, String told) {
        Answer answer = told.isBlank()
                ? Answer.titled(words.unread()).plus(words.tell())
                : triage.settle(told, names.of(asker.person()));
        return answer.plus(new Part.Note(words.grant()));
    }

    private List<Debate.Post> said(List<Message> messages, Asker asker) {
        var speakers = new Speakers(asker.person().team());
        var said = new ArrayList<Debate.Post>();
        for (Message message : messages) {
            boolean persons = message.getBotId() == null && message.getUser() != null;
            if (persons && !asker.moment().equals(message.getTs())) {
                said.add(new Debate.Post(speakers.name(message.getUser()), SlackText.plain(message.getText())));
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
