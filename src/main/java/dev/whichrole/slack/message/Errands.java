package dev.whichrole.slack.message;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.slack.api.Parked;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Turn;
import dev.whichrole.slack.work.Trace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each errand to the feature that runs it; says so where Slack does not answer. */
public final class Errands {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private final Map<Class<? extends Ask.Errand>, Consumer<Errand>> runners = new HashMap<>();
    private final TroubleWords words;

    /** Errands that nobody runs yet. */
    public Errands(TroubleWords words) {
        this.words = words;
    }

    /** Has the runner run all errands of this kind. */
    public void add(Class<? extends Ask.Errand> kind, Consumer<Errand> runner) {
        runners.put(kind, runner);
    }

    /** Runs the errand at once; it may call Slack, so not before an acknowledgement. */
    public void run(Errand errand) {
        var runner = runners.get(errand.ask().getClass());
        if (runner == null) {
            throw new IllegalStateException("nobody runs " + errand.ask());
        }
        try {
            runner.accept(errand);
        } catch (SlackFailure e) {
            Trace.current().became(Trace.End.APOLOGISED);
            log.warn("Gave up, and says so: {}", e.getMessage());
            errand.tell(Answer.titled(words.slack()).plus(words.reasons().of(e)).plus(words.slackText()));
        } catch (Parked wait) {
            if (Turn.current().filter(turn -> turn.owesWord(wait.pause())).isPresent()) {
                tellOfWait(errand);
            }
            throw wait;
        }
    }

    /** Not as a step of the work, which goes on where it was. */
    private void tellOfWait(Errand errand) {
        try {
            Turn.withoutWaiting(() -> {
                errand.tell(Answer.titled(words.waits()));
                return true;
            });
        } catch (SlackFailure e) {
            log.warn("Nobody was told of a wait: {}", e.getMessage());
        }
    }
}
