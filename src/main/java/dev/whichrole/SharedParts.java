package dev.whichrole;

import dev.whichrole.SlackWiring.Workers;
import dev.whichrole.slack.api.DirectMessages;
import dev.whichrole.slack.api.Pacer;
import dev.whichrole.slack.api.SlackCalls;
import dev.whichrole.slack.api.SlackGateway;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.FullNames;
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.store.Database;
import dev.whichrole.workspace.Preferences.Install;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the listeners of more than one feature use, put together. Seen by the wiring alone, which hands out the parts. */
record SharedParts(
        SlackGateway gateway,
        SlackReader reader,
        DirectMessages messages,
        Directory directory,
        CachedPreferences preferences,
        FullNames names,
        AnswerView view,
        Delivery delivery) {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** What is remembered, and what holds where nobody has decided anything yet. */
    record Memory(Database database, Install install) {
        CachedPreferences preferences(Directory directory) {
            return new CachedPreferences(database.preferences(), directory, install);
        }
    }

    /** @param pictures where Slack can fetch pictures from, if anywhere */
    static SharedParts of(SlackCalls calls, Memory memory, Workers workers, SlackWords words, Optional<URI> pictures) {
        var gateway = new SlackGateway(calls, new Pacer(A_SECOND));
        var reader = new SlackReader(calls);
        var directory = new Directory(reader, workers.lookups());
        var view = new AnswerView(words.view(), pictures);
        return new SharedParts(
                gateway,
                reader,
                new DirectMessages(calls, gateway),
                directory,
                memory.preferences(directory),
                new FullNames(directory, new RecentNames()),
                view,
                new Delivery(view, gateway, workers.deduplicator(), words.trouble()));
    }
}
