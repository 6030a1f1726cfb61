package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.DebateCues;
import java.util.EnumSet;
import java.util.Optional;

/** The next step: small, dated by them, and of what the thread is about. */
final class DebateSteps {
    private final DebateWords.Next say;

    DebateSteps(DebateWords.Next words) {
        this.say = words;
    }

    /** Nothing where nobody speaks of anything that one could take a step in. */
    Optional<String> of(Debate debate, Upshot upshot) {
        boolean owned = upshot.is(Upshot.Sort.OWNER) || upshot.is(Upshot.Sort.NOBODYS);
        if (debate.course().broken() && owned) {
            return Optional.of(say.byTime().with("step", debate.course().undo() ? say.undo() : say.broken()));
        }
        return step(debate, upshot).map(step -> say.byDate().with("step", step));
    }

    private Optional<String> step(Debate debate, Upshot upshot) {
        return switch (upshot.sort()) {
            case OWNER -> ofTopic(debate).or(() -> upshot.owner().map(role -> DebateWords.of(say.owner(), role)));
            case WEIGH -> ofTopic(debate).or(() -> Optional.of(say.open()));
            case CHOICE -> Optional.of(between(upshot));
            case WITHOUT -> Optional.of(say.without());
            case OPEN -> Optional.of(say.open());
            case AGREED -> Optional.of(say.agreed());
            case DIFFERENCE -> Optional.of(say.differ());
            case ALL_FOUR -> Optional.of(say.allFour());
            case NOBODYS ->
                debate.seats().stream().anyMatch(Seat::stands) ? Optional.of(say.nobodys()) : Optional.empty();
        };
    }

    private static Optional<String> ofTopic(Debate debate) {
        return debate.matter().topic().map(DebateCues.Topic::next);
    }

    private String between(Upshot upshot) {
        return say.between().stream()
                .filter(between -> !upshot.roles().isEmpty() && between.roles().equals(EnumSet.copyOf(upshot.roles())))
                .map(DebateWords.Next.Between::step)
                .findFirst()
                .orElse(say.open());
    }
}
