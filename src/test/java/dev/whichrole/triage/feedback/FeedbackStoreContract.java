package dev.whichrole.triage.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.TeamId;
import dev.whichrole.triage.model.Label;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of feedback does, whatever it is kept in. */
public abstract class FeedbackStoreContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** An empty store. */
    protected abstract FeedbackStore feedback();

    private static Feedback on(int text, Optional<String> sent, Label right, int second) {
        return new Feedback(TEAM, "%064x".formatted(text), sent, Label.SRE, right, NOON.plusSeconds(second));
    }

    @Test
    void the_newest_comes_first_and_no_more_than_asked_for() {
        var store = feedback();
        for (Label label : Label.values()) {
            store.add(on(label.index(), Optional.empty(), label, 7 * label.index() % 5));
        }
        assertThat(store.recent(TEAM, 2)).extracting(Feedback::right).containsExactly(Label.DEVOPS, Label.SHARED);
        assertThat(store.recent(TEAM, 99)).hasSize(Label.COUNT);
        assertThat(store.recent(new TeamId("T2"), 2)).isEmpty();
    }

    @Test
    void the_latest_word_on_a_text_counts() {
        var store = feedback();
        store.add(on(1, Optional.empty(), Label.INFRA, 1));
        var second = on(1, Optional.of(" one "), Label.SHARED, 2);
        store.add(second);
        assertThat(store.recent(TEAM, 9)).containsExactly(second);
    }

    @Test
    void any_text_comes_back_whole() {
        var store = feedback();
        var text = "a \"'; drop table profile; -- \u00fc \ud83d\ude42 ".repeat(1_000);
        var added = on(1, Optional.of(text), Label.NONE, 1);
        store.add(added);
        assertThat(store.recent(TEAM, 1)).containsExactly(added);
    }

    @Test
    void a_text_with_a_null_character_is_kept_all_the_same() {
        var store = feedback();
        store.add(on(1, Optional.of("a\0b"), Label.NONE, 1));
        assertThat(store.recent(TEAM, 1)).hasSize(1);
    }
}
