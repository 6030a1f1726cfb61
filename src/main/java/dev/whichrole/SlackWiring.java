package dev.whichrole;

import com.slack.api.Slack;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.Activity;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.SlackBot;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.Watcher;
import dev.whichrole.slack.api.CallObserver;
import dev.whichrole.slack.api.SlackCalls;
import dev.whichrole.slack.api.Tokens;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.work.Background;
import dev.whichrole.slack.work.ClaimStore;
import dev.whichrole.slack.work.Deduplicator;
import dev.whichrole.slack.work.Lanes;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.slack.workflow.StepListener;
import dev.whichrole.slack.workspace.AppLifecycle;
import dev.whichrole.store.Database;
import dev.whichrole.triage.route.Router;
import dev.whichrole.usage.UsageCounts;
import dev.whichrole.welcome.GreetingDispatcher;
import dev.whichrole.workspace.Preferences.Install;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the Slack side together: what the listeners share, and then the listeners, feature by feature. */
final class SlackWiring {
    private final Slack slack;
    private final Database database;
    private final Workers workers;
    private final BotContent content;
    private final SharedParts parts;
    private final WelcomeWiring welcome;

    /**
     * The workspaces that have the bot.
     *
     * @param tokens what it calls Slack with in each
     * @param install how it came there
     * @param observer is told of each call to Slack
     */
    record Workspaces(Tokens tokens, Install install, CallObserver observer) {
        Workspaces(Tokens tokens, Install install) {
            this(tokens, install, CallObserver.NOBODY);
        }

        Workspaces observedBy(CallObserver watching) {
            return new Workspaces(tokens, install, watching);
        }

        /** The one that a company has set the bot up for. */
        static Workspaces one(Secret botToken) {
            return new Workspaces(team -> botToken.value(), Install.OWN);
        }
    }

    /** Where work is done after an acknowledgement, once, and what is looked up for those who do not wait long. */
    record Workers(Lanes lanes, Background lookups, Deduplicator deduplicator) {
        static Workers of(ClaimStore claims, Lanes lanes, Background lookups) {
            return new Workers(lanes, lookups, new Deduplicator(claims, lanes));
        }
    }

    /** Of parts that are begun one beside the other when the bot starts. */
    SlackWiring(
            BotContent content,
            Slack slack,
            Workspaces workspaces,
            Database database,
            Workers workers,
            Optional<URI> pictures) {
        this.content = content;
        this.slack = slack;
        this.database = database;
        this.workers = workers;
        this.parts = SharedParts.of(
                new SlackCalls(slack, workspaces.tokens(), workspaces.observer()),
                new SharedParts.Memory(database, workspaces.install()),
                workers,
                content.slack(),
                pictures);
        this.welcome = new WelcomeWiring(content, database, parts);
    }

    /** Who is told what comes in, and what has been counted of it. */
    record Watched(Watcher watcher, UsageCounts usage) {}

    /** Somebody may have changed what the admins of this workspace had decided. */
    void changed(TeamId team) {
        parts.preferences().lookAgain(team);
    }

    /** Greetings, as the admins of each workspace want them. */
    GreetingDispatcher greetings(Pace pace) {
        return welcome.greetings(pace);
    }

    /** The bot, with everything it listens to. */
    SlackBot bot(GreetingDispatcher greetings, InstantSource clock, Watched watched) {
        var trouble = content.slack().trouble();
        var errands = new Errands(trouble);
        var lifecycle = new AppLifecycle(database.departures(), workers.lanes());
        var board = new Switchboard(slack, errands, new Activity(parts.names().recent(), lifecycle::saw, clock));
        var workspace = new WorkspaceWiring(content, database, parts, welcome.answers(), watched.usage());
        var home = workspace.home();
        var conversation = new ConversationWiring(content, database, parts, errands, welcome.answers());
        var listeners = Stream.of(
                        List.of(lifecycle, step(clock)),
                        conversation.listeners(home),
                        welcome.listeners(greetings, conversation.situations()),
                        workspace.listeners(home))
                .flatMap(List::stream)
                .toList();
        return new SlackBot(board, listeners, parts.view(), trouble, watched.watcher());
    }

    private Listener step(InstantSource clock) {
        var words = content.slack().workflow();
        var handbook = content.explanations().handbook();
        var router = new Router(
                content.triage().triage(),
                words.route(),
                role -> handbook.card(role).title());
        return new StepListener(
                router, parts.preferences(), parts.gateway(), parts.delivery(), new StepListener.Said(words, clock));
    }
}
