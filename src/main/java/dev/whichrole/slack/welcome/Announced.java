package dev.whichrole.slack.welcome;

import dev.whichrole.people.Person;
import dev.whichrole.slack.message.Click;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where people were told that the greeting comes back, as far as that can still be taken back: through the click's own
 * {@code response_url}, which lives thirty minutes (slack-contract section 2.1). Remembers the newest 1,000 and nothing
 * over a restart; the words that end all messages say for themselves that it is called off.
 */
final class Announced {
    private static final int KEPT = 1_000;
    private static final Duration LIFE = Duration.ofMinutes(29);

    @SuppressWarnings("serial") // never serialised
    private final Map<Person, Click> clicks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, Click> eldest) {
            return size() > KEPT;
        }
    };

    /** The message with this click says now that the greeting comes back. */
    synchronized void by(Click click) {
        clicks.put(click.person(), click);
    }

    /** The click whose message can be changed now that its person has pressed again; once. */
    synchronized Optional<Click> to(Click later) {
        return Optional.ofNullable(clicks.remove(later.person()))
                .filter(told -> told.at().plus(LIFE).isAfter(later.at()));
    }
}
