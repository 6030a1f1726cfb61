package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.triage.debate.remark.Post;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An account of a debate")
class AccountTest {
    @Test
    void in_one_line_says_who_says_what() {
        assertThat(Account.posts(
                        "my boss says we need a platform team, Ana thinks that it is too early and I say no", "Ben"))
                .containsExactly(
                        Post.said("boss", "we need a platform team"),
                        Post.said("Ana", "it is too early"),
                        Post.said("Ben", "no"));
    }

    @Test
    void with_names_before_colons_is_read_by_those_alone() {
        assertThat(Account.posts("Ana: Ben says it is slow. Carla: it is not.", "Dan"))
                .containsExactly(Post.said("Ana", "Ben says it is slow."), Post.said("Carla", "it is not."));
    }

    @Test
    void is_the_tellers_where_nobody_is_said_to_say_anything() {
        assertThat(Account.posts("we are down every week", "Dan"))
                .containsExactly(Post.said("Dan", "we are down every week"));
    }
}
