package dev.whichrole.slack.triage.mention;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.parser.AskParser;
import java.util.List;
import java.util.Optional;

/** Tells a mention that is about the thread it stands in from one that asks something of its own. */
public final class ThreadMentions {
    private final AskParser parser;
    private final AskedAboutThread asked;

    public ThreadMentions(AskParser parser, AskingWords words) {
        this.parser = parser;
        this.asked = new AskedAboutThread(words);
    }

    /** What there is to it if it is about the thread; its words without the bot's name. */
    public Optional<AboutThread> of(String text) {
        Ask ask = parser.parse(text).ask();
        if (ask instanceof Ask.Settle settle) {
            return Optional.of(
                    new AboutThread(settle.told(), settle.told().isEmpty() ? argument(text) : "", List.of()));
        } else if (asked.in(text) || (ask instanceof Ask.Help && !asked.isOfMe(text))) {
            return Optional.of(AboutThread.ASKED);
        }
        String argued = argument(text);
        if (!argued.isEmpty()) {
            return Optional.of(new AboutThread("", argued, List.of()));
        }
        return isOwn(ask) ? Optional.empty() : asked.names(text).map(names -> new AboutThread("", "", names));
    }

    /** Whether it points at what is said in the thread and asks, whatever its other words are. */
    public boolean points(String text) {
        return asked.points(text);
    }

    /** Whether it asks, and but for a word or two has no matter of its own. */
    public boolean nearly(String text) {
        return asked.names(text).isPresent();
    }

    private String argument(String text) {
        return asked.argument(text, said -> isOwn(parser.parse(said).ask())).orElse("");
    }

    private static boolean isOwn(Ask ask) {
        return !(ask instanceof Ask.Unclear || ask instanceof Ask.Guess || ask instanceof Ask.Settle);
    }
}
