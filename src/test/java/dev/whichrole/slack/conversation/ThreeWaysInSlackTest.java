package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The same question, in a strict Slack,")
@Tag("slow")
class ThreeWaysInSlackTest {
    @RegisterExtension
    static final LiveBot BOT = new LiveBot();

    private final OpenConversation general = BOT.slack().as("ana").in("general");
    private final OpenConversation direct = BOT.slack().as("ana").with("whichrole");

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = """
            what is an error budget          | Error budget.
            glossary                         | Type any of these, and I explain it.
            what does infra provide          | What infra provides.
            what do SRE and platform share   | What SRE and platform have in common.
            junior vs senior sre             | Site Reliability Engineer: junior or senior.
            from devops to sre               | From DevOps Engineer to Site Reliability Engineer.
            first 90 days as a senior sre    | The way into SRE, senior and staff.
            sre and devops senior            | Site Reliability Engineer and DevOps Engineer, senior and staff.
            we are 30 engineers, who next    | What hurts most at the moment?
            who is our SRE                   | No contact is set for SRE here.
            who is who here                  | Who is who here.
            who is on call                   | I do not know the rota, and would rather not guess.
            is devops dead                   | None of the four is dead; the names on the doors change.
            who owns the payments service    | Payments service: I do not know the services of this house.
            do we need an sre at 40 people   | Site Reliability Engineer: yes, if this hurts.
            istio vs linkerd                 | Istio, Linkerd.
            eli5                             | Four people run a railway.
            what about a DBA                 | The DBA leans on the infra chair
            hello                            | Hello.
            are you a bot                    | I am a bot, and not a clever one.
            help                             | Four roles, one argument.
            """)
    void is_answered_alike_by_command_by_mention_and_directly(String typed, String answer) {
        general.types("/whichrole " + typed);
        Seen byCommand = general.awaits(seen -> says(seen, answer) && seen.ephemeral());
        general.types("@whichrole " + typed);
        Seen byMention =
                await().until(this::toMention, seen -> seen.stream().anyMatch(one -> says(one, answer))).stream()
                        .filter(one -> says(one, answer))
                        .findFirst()
                        .orElseThrow();
        direct.types(typed);
        Seen directly = direct.awaits(seen -> says(seen, answer));
        assertThat(List.of(byMention, directly))
                .allSatisfy(seen -> assertThat(title(seen)).isEqualTo(title(byCommand)));
        assertThat(List.of(byCommand, byMention, directly))
                .allSatisfy(seen -> assertThat(seen.buttons()).isNotEmpty());
    }

    private static boolean says(Seen seen, String answer) {
        return seen.text().startsWith(answer);
    }

    private static String title(Seen seen) {
        return seen.text().lines().findFirst().orElseThrow();
    }

    /** What stands in the thread of the last mention, or what only the asker sees below it. */
    private List<Seen> toMention() {
        return general.messages().stream()
                .filter(seen -> seen.text().contains("<@"))
                .reduce((first, last) -> last)
                .map(mention -> Stream.concat(
                                general.thread(mention).stream(),
                                general.messages().stream()
                                        .filter(seen ->
                                                seen.ephemeral() && seen.ts().compareTo(mention.ts()) > 0))
                        .toList())
                .orElse(List.of());
    }
}
