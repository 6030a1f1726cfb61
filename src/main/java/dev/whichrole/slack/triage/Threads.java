package dev.whichrole.slack.triage;

import com.slack.api.model.Message;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.SlackMessage;
import dev.whichrole.slack.message.text.MessageReader;
import dev.whichrole.slack.message.text.MessageText;
import dev.whichrole.slack.triage.mention.AboutThread;
import dev.whichrole.slack.triage.mention.ThreadMentions;
import dev.whichrole.slack.triage.pasted.PastedDebates;
import dev.whichrole.triage.debate.DebateReader;
import dev.whichrole.triage.debate.Settler;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a thread as a debate, where the workspace has granted that. Keeps nothing of it. */
public final class Threads {
    /** How much of a thread is read besides its opening. */
    private static final int NEWEST = DebateReader.LONGEST - 1;

    private static final Pattern TAG = Pattern.compile(
            "^\\s*(?:\\[[^\\]\\n]{0,20}(?i:alert|firing|alarm|incident|page|pager|monitor|resolved)[^\\]\\n]{0,20}]\\s*|(?i:alert|alarm|firing)\\s?[:!]+\\s*)+");

    private static final Pattern SPEAKS = Pattern.compile("<@[UW][A-Z0-9]{1,39}(?:\\|[^<>]*)?>[ \\t]*:");

    private final SlackReader reader;
    private final Names names;
    private final ThreadMentions mentions;
    private final PastedDebates pasted;

    public Threads(SlackReader reader, Names names, AskParser parser, Settler settler) {
        this.reader = reader;
        this.names = names;
        this.mentions = new ThreadMentions(parser, names.words().asking());
        this.pasted = new PastedDebates(
                settler, names.words().pasted(), names.words().somebody().get(0));
    }

    ThreadMentions mentions() {
        return mentions;
    }

    /** A message in which whoever speaks in a debate that is told has a name, where Slack gives none with it. */
    SlackMessage named(TeamId team, SlackMessage message, Optional<UserId> bot) {
        return SPEAKS.matcher(message.text()).find()
                ? message.named(new Speakers(team, bot, names)::mentioned)
                : message;
    }

    /** What somebody tells of a debate, as a thread. */
    List<Post> told(String told, Optional<String> teller) {
        return pasted.posts(told, teller);
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
     * @param debated whether anybody says anything in it but to the bot
     * @param settled the bot's own message in it that settles the debate, if there is one
     * @param partly what to say where not all of it was read
     */
    record Read(List<Post> posts, boolean debated, Optional<Message> settled, Optional<String> partly) {
        Read {
            posts = List.copyOf(posts);
        }

        /** Whether everybody of these names says something in it. */
        boolean has(List<String> people) {
            return people.stream().allMatch(this::has);
        }

        /** "ben", or "bens" for "Ben's". */
        private boolean has(String name) {
            String bare = name.replaceFirst("s$", "");
            return posts.stream()
                    .anyMatch(post -> Remark.names(name, post.speaker()) || Remark.names(bare, post.speaker()));
        }
    }

    /** The thread; nothing where it may not be read. */
    Optional<Read> read(TeamId team, Destination thread, Optional<UserId> bot) {
        return reader.replies(team, thread, NEWEST, DebateMessage::is).map(given -> read(team, given, bot));
    }

    private Read read(TeamId team, SlackReader.Replies given, Optional<UserId> bot) {
        var speakers = new Speakers(team, bot, names);
        var posts = new ArrayList<Post>();
        var messages = given.messages();
        for (int i = 0; i < messages.size(); i++) {
            posts.addAll(posts(messages.get(i), i == 0, speakers, bot));
        }
        boolean debated = messages.stream().anyMatch(message -> isSaid(message, bot));
        Optional<Message> settled = messages.stream().filter(DebateMessage::is).reduce((first, last) -> last);
        return new Read(shortened(posts), debated, settled, partly(given));
    }

    /** One message may tell a whole debate. */
    private static List<Post> shortened(List<Post> posts) {
        int over = posts.size() - DebateReader.LONGEST;
        if (over > 0) {
            posts.subList(1, over + 1).clear();
        }
        return posts;
    }

    private Optional<String> partly(SlackReader.Replies given) {
        if (given.total() <= NEWEST + 1) {
            return Optional.empty();
        }
        var how = given.complete() ? names.words().newest() : names.words().cut();
        return Optional.of(how.with(Map.of("newest", String.valueOf(NEWEST), "total", String.valueOf(given.total()))));
    }

    private static boolean isSaid(Message message, Optional<UserId> bot) {
        return !isOwn(message, bot)
                && !joins(message)
                && bot.filter(MessageText.mentioned(message.getText())::contains)
                        .isEmpty()
                && !MessageReader.whole(message).isBlank();
    }

    private static boolean isOwn(Message message, Optional<UserId> bot) {
        return bot.map(UserId::value).filter(id -> id.equals(message.getUser())).isPresent();
    }

    /** What a machine posts is a fact; the bot's own answers are nothing at all. */
    private List<Post> posts(Message message, boolean opens, Speakers speakers, Optional<UserId> bot) {
        String whole = MessageReader.whole(message, speakers::mentioned);
        String text = opens ? untagged(whole) : whole;
        if (isOwn(message, bot) || text.isBlank() || joins(message)) {
            return List.of();
        } else if (message.getBotId() != null || message.getUser() == null) {
            return List.of(new Post("", text, Post.Kind.FACT));
        }
        String speaker = speakers.name(message.getUser());
        return bot.filter(MessageText.mentioned(message.getText())::contains).isEmpty()
                ? List.of(Post.said(speaker, text))
                : toTheBot(speaker, text, opens);
    }

    /** "[ALERT]" and the like say that something rings, and not that it is about alerts. */
    private static String untagged(String text) {
        String bare = TAG.matcher(text).replaceFirst("");
        return bare.isBlank() ? text : bare;
    }

    /** Whatever is asked of the bot is no argument; what somebody argues or tells before that is, and what opens a thread is what it is about. */
    private List<Post> toTheBot(String speaker, String text, boolean opens) {
        Post asked = new Post(speaker, text, Post.Kind.TO_THE_BOT);
        Optional<AboutThread> about = mentions.of(text);
        if (about.isEmpty()) {
            return opens ? List.of(new Post("", text, Post.Kind.FACT), asked) : List.of(asked);
        } else if (!about.get().told().isBlank()) {
            return pasted.posts(about.get().told(), Optional.of(speaker));
        }
        String argued = about.get().argued();
        return argued.isEmpty() ? List.of(asked) : List.of(Post.said(speaker, argued), asked);
    }

    private static boolean joins(Message message) {
        return message.getSubtype() != null && message.getSubtype().endsWith("_join");
    }
}
