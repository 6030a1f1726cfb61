package dev.whichrole.playground.workspace;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The company as a whole: who is there, what was said, what is open, and the app that was installed. */
public final class Workspace {
    public static final String TEAM_ID = "T0PLAYGROUND";

    /** An organisation that shares channels with this one (Slack Connect). */
    public static final String PARTNER_ID = "T0PARTNER";

    /** Another workspace of the organisation that this one belongs to, for those who are on Enterprise Grid. */
    public static final String SISTER_ID = "T0SISTER";

    public static final String ENTERPRISE_ID = "E0PLAYGROUND";

    private final App app;
    private final Clock clock;
    private final Timestamps timestamps;
    private volatile Seed seed;
    private final People people = new People();
    private final UserGroups userGroups = new UserGroups();
    private final Channels channels = new Channels();
    private final Messages messages = new Messages();
    private final Views views;
    private final Changes changes = new Changes();
    private int newcomers;

    public Workspace(App app, Clock clock) {
        this(app, clock, Seed.builtIn());
    }

    private Workspace(App app, Clock clock, Seed seed) {
        this.app = app;
        this.clock = clock;
        this.timestamps = new Timestamps(clock);
        this.views = new Views(app);
        this.seed = seed;
        seed.plant(this);
    }

    public synchronized void reset() {
        people.clear();
        userGroups.clear();
        channels.clear();
        messages.clear();
        views.clear();
        newcomers = 0;
        app.installed(true);
        app.grantOptionalScopes(true);
        seed.plant(this);
        changes.tell(Change.reset());
    }

    /**
     * Another company moves in with the next {@link #reset}; a blank text is the one that comes with the playground.
     * Throws {@link IllegalArgumentException} with one sentence when there is no company in the text, and then changes
     * nothing.
     */
    public void prepare(String yaml) {
        Seed other = yaml.isBlank() ? Seed.builtIn() : Seed.read(yaml);
        try {
            Workspace trial = new Workspace(app, clock, other);
            other.check(trial);
        } catch (IllegalStateException | DateTimeException unfit) {
            throw new IllegalArgumentException(unfit.getMessage(), unfit);
        }
        seed = other;
    }

    /** The company's file. */
    public String companyFile() {
        return seed.yaml();
    }

    /** What a first visitor is told and offered: {@code about} and {@code try}. */
    public JsonNode firstVisit() {
        return seed.firstVisit();
    }

    /** Somebody changed: their name, their standing, where they belong. */
    public synchronized void change(Person person) {
        people.add(person);
        changes.tell(Change.workspace());
    }

    /** The app goes: out of every channel, and with its views. */
    public synchronized void uninstall() {
        app.installed(false);
        channels.leaveAll(app.user());
        views.clear();
        changes.tell(Change.workspace());
        changes.tell(Change.views(null));
        changes.tell(Change.home(null));
    }

    public synchronized void install() {
        app.installed(true);
        changes.tell(Change.workspace());
    }

    /** Brings that many quiet colleagues into a channel, without an event or a word in it. */
    public synchronized Channel gather(Channel channel, int number) {
        List<String> coming = people.crowdBeyond(Set.copyOf(channel.members()), number);
        Channel full = channels.join(channel.id(), coming);
        changes.tell(Change.workspace());
        return full;
    }

    public App app() {
        return app;
    }

    public Clock clock() {
        return clock;
    }

    public People people() {
        return people;
    }

    public UserGroups userGroups() {
        return userGroups;
    }

    public Channels channels() {
        return channels;
    }

    public Messages messages() {
        return messages;
    }

    public Views views() {
        return views;
    }

    public Changes changes() {
        return changes;
    }

    public Timestamps timestamps() {
        return timestamps;
    }

    public String teamName() {
        return seed.teamName();
    }

    public String teamDomain() {
        return seed.teamDomain();
    }

    public boolean botIn(Channel channel) {
        return channel.has(app.user());
    }

    /** The next person of the seed's list of newcomers; the list starts over with a number when it is used up. */
    public synchronized Person nextNewcomer() {
        return seed.newcomer(newcomers++);
    }

    /** Adds a message now and tells the pages. */
    public Message post(Message message) {
        messages.add(message);
        changes.tell(Change.messages(message));
        return message;
    }

    public Message post(String channel, String user, Message.Kind kind, Message.Body body, @Nullable String threadTs) {
        return post(new Message(channel, timestamps.next(), user, kind, body, threadTs, false, null, null, Map.of()));
    }

    /** Adds a message that one person sees. */
    public Message whisper(
            String channel,
            String user,
            Message.Kind kind,
            Message.Body body,
            @Nullable String threadTs,
            String onlyFor) {
        return post(
                new Message(channel, timestamps.next(), user, kind, body, threadTs, false, null, onlyFor, Map.of()));
    }

    /** Slackbot tells one person why nothing happened. */
    public Message notice(String channel, @Nullable String threadTs, String onlyFor, String text) {
        return whisper(channel, Person.SLACKBOT, Message.Kind.NOTICE, Message.Body.of(text), threadTs, onlyFor);
    }

    public List<Channel> channelsOf(Person person) {
        return channels.all().stream()
                .filter(channel -> channel.visibleTo(person))
                .toList();
    }
}
