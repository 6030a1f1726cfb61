package dev.whichrole.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.TeamId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every book of feedback does, whatever it is kept in. */
public abstract class FeedbackContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** An empty book. */
    protected abstract FeedbackBook feedback();

    private static Feedback silent(String text, int second) {
        return Feedback.withoutText(TEAM, text, Optional.of(Role.SRE), Optional.empty(), NOON.plusSeconds(second));
    }

    @Test
    void the_newest_comes_first_and_no_more_than_asked_for() {
        var book = feedback();
        book.add(silent("one", 1));
        book.add(silent("three", 3));
        book.add(silent("two", 2));
        assertThat(book.recent(TEAM, 2)).containsExactly(silent("three", 3), silent("two", 2));
        assertThat(book.recent(new TeamId("T2"), 2)).isEmpty();
    }

    @Test
    void any_text_can_be_kept_up_to_its_first_three_thousand_characters() {
        var book = feedback();
        var text = "a\0b \"'; drop table profile; -- \u00fc \ud83d\ude42 ".repeat(200);
        var added = Feedback.withText(TEAM, text, Optional.empty(), Optional.empty(), NOON);
        book.add(added);
        assertThat(book.recent(TEAM, 1)).containsExactly(added);
        assertThat(added.text()).get().asString().hasSize(3_000).doesNotContain("\0");
    }

    @Test
    void the_latest_word_on_a_text_counts() {
        var book = feedback();
        book.add(silent("one", 1));
        var second = Feedback.withText(TEAM, " one ", Optional.empty(), Optional.of(Role.DEVOPS), NOON);
        book.add(second);
        assertThat(book.recent(TEAM, 9)).containsExactly(second);
        assertThat(second.text()).contains(" one ");
    }
}
