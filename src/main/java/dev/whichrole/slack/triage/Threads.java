package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.text.MessageReader;
import dev.whichrole.slack.message.text.MessageText;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a thread as a debate, where the workspace has granted that. Keeps nothing of it. */
public final class Threads {
    /** How much of a thread is read. */
    private static final int MOST = 200;

    private final SlackReader reader;
    private final Names names;
    private final AskParser parser;
    private final Settler settler;

    public Threads(SlackReader reader, Names names, AskParser parser, Settler settler) {
        this.reader = reader;
        this.names = names;
        this.parser = parser;
        this.settler = settler;
    }

    /** Who people are, as far as Slack says. */
    public record Names(Directory directory, RecentNames recent, ThreadWords words) {
        Optional<String> recently(Person person) {
            return recent.of(person);
        }
    }

    Optional<String> recently(Person person) {
        return names.recently(person);
    }

    ThreadWords words() {
        return names.words();
    }

    /**
     * A thread as read.
     *
     * @param settled the bot's own message in it that settles the debate, if there is one
     */
    record Read(List<Post> posts, Optional<Message> settled) {}

    /** The thread; nothing where it may not be read. */
    Optional<Read> read(TeamId team, Destination thread, Optional<UserId> bot) {
        return reader.replies(team, thread, MOST).map(messages -> read(team, messages, bot));
    }

    private Read read(TeamId team, List<Message> messages, Optional<UserId> bot) {
        var speakers = new Speakers(team);
        var posts = new ArrayList<Post>();
        messages.forEach(message -> posts.addAll(posts(message, speakers, bot)));
        Optional<Message> settled = messages.stream().filter(DebateMessage::is).reduce((first, last) -> last);
        return new Read(List.copyOf(posts), settled);
    }

    /** What a machine posts is a fact; the bot's own answers are nothing at all. */
    private List<Post> posts(Message message, Speakers speakers, Optional<UserId> bot) {
        String text = MessageReader.whole(message);
        boolean own = bot.map(UserId::value)
                .filter(id -> id.equals(message.getUser()))
                .isPresent();
        if (own || text.isBlank() || joins(message)) {
            return List.of();
        } else if (message.getBotId() != null || message.getUser() == null) {
            return List.of(new Post("", text, Post.Kind.FACT));
        }
        String speaker = speakers.name(message.getUser());
        if (bot.filter(MessageText.mentioned(message.getText())::contains).isEmpty()) {
            return List.of(Post.said(speaker, text));
        }
        var told = parser.parse(text).ask() instanceof Ask.Settle settle ? settle.told() : "";
        return told.isBlank()
                ? List.of(new Post(speaker, text, Post.Kind.TO_THE_BOT))
                : settler.told(told, Optional.of(speaker));
    }

    private static boolean joins(Message message) {
        return message.getSubtype() != null && message.getSubtype().endsWith("_join");
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
                    .or(() -> names.recently(new Person(team, new UserId(user))))
                    .orElseGet(() -> names.words().speaker().with("number", String.valueOf(byId.size() + 1)));
            return byId.containsValue(name) ? name + " (" + (byId.size() + 1) + ")" : name;
        }

        private Optional<String> asked(String user) {
            if (!mayAsk || byId.size() >= MOST_ASKED) {
                return Optional.empty();
            }
            Optional<String> name =
                    names.directory().member(new Person(team, new UserId(user))).map(Member::name);
            mayAsk = name.isPresent();
            return name;
        }
    }
}
