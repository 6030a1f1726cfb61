package dev.whichrole;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.QuizAction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * One of the crowd, who takes the quiz in private. Where a press comes to nothing, because the bot is down or died of it,
 * they press the same button again, as people do.
 */
final class PatientPlayer {
    /** How long they look at a button that did something, as far as they can tell, before they press it again. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration GLANCE = Duration.ofMillis(20);
    /** After "the app could not be reached". */
    private static final Duration SIGH = Duration.ofMillis(300);

    private final String handle;
    private final OpenConversation place;
    private final String invitation;
    private final AtomicInteger presses;
    private final SplittableRandom taste;

    /** What they saw in the end, and the button that led there. */
    record Ending(Person person, String value, String text) {
        @Override
        public String toString() {
            return value;
        }
    }

    /** @param presses counts what the bot acknowledged */
    PatientPlayer(Company slack, int number, String channel, Seen invitation, AtomicInteger presses) {
        this.handle = String.format(Locale.ROOT, "crowd%05d", number);
        this.place = slack.as(handle).in(channel);
        this.invitation = invitation.ts();
        this.presses = presses;
        this.taste = new SplittableRandom(number);
    }

    /** Plays to the end, however often the bot dies meanwhile. */
    Ending play() {
        Seen page = press(invitation(), "Take it privately");
        String value = "";
        while (buttons(page, QuizAction.COUNT).isEmpty()) {
            JsonNode button = choose(page);
            value = Json.text(button, "value");
            page = press(page, Json.text(button, "action_id"));
        }
        var person = new Person(new TeamId("T0PLAYGROUND"), new UserId("U0" + handle.toUpperCase(Locale.ROOT)));
        return new Ending(person, value, page.text());
    }

    private JsonNode choose(Seen page) {
        var levels = buttons(page, QuizAction.LEVEL);
        var choices = levels.isEmpty() ? buttons(page, QuizAction.ANSWER) : levels;
        return choices.get(taste.nextInt(choices.size()));
    }

    private static List<JsonNode> buttons(Seen page, QuizAction action) {
        return page.blocks().findParents("action_id").stream()
                .filter(button -> Json.text(button, "action_id").matches(action.id() + "(\\.\\d+)?"))
                .toList();
    }

    private Seen press(Seen page, String button) {
        Optional<Seen> next = Optional.empty();
        while (next.isEmpty()) {
            if (Json.text(page.click(button).path("delivery"), "outcome").equals("acked")) {
                presses.incrementAndGet();
                next = within(PATIENCE, () -> run().filter(seen -> differs(seen, page)));
            } else {
                LockSupport.parkNanos(SIGH.toNanos());
                next = run().filter(seen -> differs(seen, page));
            }
        }
        return next.get();
    }

    private static boolean differs(Seen one, Seen other) {
        return !one.ts().equals(other.ts()) || !one.text().equals(other.text());
    }

    private static Optional<Seen> within(Duration patience, Supplier<Optional<Seen>> look) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<Seen> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = look.get();
        }
        return seen;
    }

    private Seen invitation() {
        return place.awaits(seen -> seen.ts().equals(invitation));
    }

    /** Where they are: the newest message that they alone see. */
    private Optional<Seen> run() {
        return place.messages().stream().filter(Seen::ephemeral).reduce((older, newer) -> newer);
    }
}
