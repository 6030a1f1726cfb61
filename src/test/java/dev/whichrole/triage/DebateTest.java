package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebateTest {
    private static final Triage TRIAGE = TriageContent.triage();
    private static final List<Debate.Post> THREAD = List.of(
            new Debate.Post("Ana", "We have to ship this today, the pipeline is green and the canary looks fine."),
            new Debate.Post("Ben", "The error budget is gone. One more incident this month and we breach the SLA."),
            new Debate.Post("Cem", "lol"),
            new Debate.Post("Ana", "Then put it behind a feature flag and roll it back if it smells."));

    @Test
    void each_speaker_sits_in_the_chair_they_argued_from() {
        assertThat(TRIAGE.debate(THREAD).seats())
                .extracting(Debate.Seat::speaker, Debate.Seat::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", Role.DEVOPS),
                        org.assertj.core.groups.Tuple.tuple("Ben", Role.SRE));
    }

    @Test
    void the_chairs_nobody_argued_from_are_named() {
        assertThat(TRIAGE.debate(THREAD).silent()).containsExactlyInAnyOrder(Role.INFRA, Role.PLATFORM);
        assertThat(TRIAGE.answer(THREAD).parts())
                .contains(new Part.Text("Nobody has spoken for capacity yet."))
                .contains(new Part.Text("Nobody has spoken for leverage yet."));
    }

    @Test
    void the_train_closes_it() {
        var parts = TRIAGE.answer(THREAD).parts();
        assertThat(parts.get(parts.size() - 1))
                .isEqualTo(new Part.Text(TriageContent.sentences().debate().close()));
    }

    @Test
    void a_thread_about_nothing_seats_nobody() {
        var debate = TRIAGE.debate(List.of(new Debate.Post("Cem", "lunch?")));
        assertThat(debate.seats()).isEmpty();
        assertThat(debate.silent()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void messages_after_the_two_hundredth_are_not_read() {
        var thread = new java.util.ArrayList<>(Collections.nCopies(200, new Debate.Post("Cem", "lunch?")));
        thread.add(new Debate.Post("Ana", "the deploy pipeline is stuck"));
        assertThat(TRIAGE.debate(thread).seats()).isEmpty();
    }
}
