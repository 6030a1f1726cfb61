package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.testing.Conversations;
import dev.whichrole.testing.Told;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.PreferenceStore;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whom to ask here")
class ContactRepliesTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Conversation SOME_ARE_SET = where(new Preferences(
            Map.of(
                    Role.INFRA, new Help(Optional.of(new ChannelId("C1")), Optional.of(somebody("UBEN"))),
                    Role.SRE, new Help(Optional.empty(), Optional.of(somebody("UANA"))),
                    Role.DEVOPS, new Help(Optional.of(new ChannelId("C2")), Optional.empty())),
            Optional.empty(),
            false,
            List.of(new Term("falcon", Role.PLATFORM))));
    private static final Conversation NONE_IS_SET = where(Preferences.UNSET);

    private static Contact somebody(String id) {
        return new Contact.Somebody(new UserId(id), Optional.empty());
    }

    private static Conversation where(Preferences said) {
        return Conversations.about(HandbookContent.read(), new PreferenceStore() {
            @Override
            public Preferences of(TeamId team) {
                return said;
            }

            @Override
            public void save(TeamId team, Preferences preferences) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private static String told(Conversation conversation, String text) {
        var person = new Person(new TeamId("T1"), new UserId("U" + PEOPLE.incrementAndGet()));
        var asker = new Asker(person, Asker.Way.DIRECTLY, "1.2");
        return Told.of(Conversations.answer(conversation, text, asker).answer());
    }

    @Test
    void is_said_in_a_line_below_a_title_that_says_something_else() {
        assertThat(told(SOME_ARE_SET, "who is our SRE")).isEqualTo("""
                Whom to ask about SRE here
                Site Reliability Engineer: Somebody[id=UANA, name=Optional.empty]
                (I name owners and channels, and ping none of them. Your paging tool knows who is on call.)
                [SRE] explain.show sre
                """);
    }

    @Test
    void is_everybody_who_is_set_where_all_four_know_it() {
        assertThat(told(SOME_ARE_SET, "who owns kubernetes here")).isEqualTo("""
                Kubernetes: all four know that, so ask whoever is nearest.
                Infrastructure Engineer: Channel[id=C1], Somebody[id=UBEN, name=Optional.empty]
                Site Reliability Engineer: Somebody[id=UANA, name=Optional.empty]
                DevOps Engineer: Channel[id=C2]
                Not set yet: platform. An admin can name an owner and a help channel for each, in the settings.
                [Who is who here] explain.show who is who here
                [Help] explain.show help
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "who owns DNS here, DNS: that is infra's.",
        "who handles falcon here, Falcon: that is platform's.",
        "who owns the deploy pipeline here, Deploy pipeline: that is DevOps's.",
        "who owns the firewall rules here, Firewall rules: most likely infra's.",
        "who owns the checkout service here, Checkout service: I do not know the services of this house.",
        "which team owns the loyalty app, Loyalty app: I do not know the services of this house.",
        "who wrote the login backend, Login backend: I do not know the services of this house.",
        "who maintains the falcon service, Falcon service: that is platform's.",
        "who owns the service mesh here, 'Service mesh: all four know that, so ask whoever is nearest.'",
        "who can give me a new db, Database cluster: that is infra's.",
        "who can help with terraform, Terraform: that is infra's.",
        "who's in charge of deploys, Deploys: most likely DevOps's.",
        "who owns the mail server here, 'Mail server: I would start with infra, but I am not sure.'",
        "who owns search here, Search: I do not know whose that is.",
    })
    void is_as_sure_as_it_is_known_whose_it_is(String asked, String title) {
        assertThat(told(SOME_ARE_SET, asked)).startsWith(title + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owns the coffee machine here",
                "who owns billing here",
                "who do I ask about a new laptop here",
                "who do I ask about a new laptop for Noor here",
                "who owns the fridge in the kitchen here",
                "who handles salaries here",
                "who runs the meeting rooms here",
            })
    void is_nobody_of_the_four_where_it_is_plainly_not_theirs(String asked) {
        assertThat(told(SOME_ARE_SET, asked))
                .contains("none of the four, as far as I can tell.")
                .doesNotContain("UBEN", "UANA", "C1", "C2");
    }

    @Test
    void does_not_take_a_database_for_the_bills_in_it() {
        assertThat(told(SOME_ARE_SET, "who owns the billing database here")).doesNotContain("none of the four");
    }

    @ParameterizedTest
    @CsvSource({
        "infra, Ask here about infra: Channel[id=C1]",
        "senior sre, Ask here about SRE: Somebody[id=UANA",
        "what is helm, (No contact is set for platform here. An admin can name one.)",
        "platform, (No contact is set for platform here. An admin can name one.)",
        "junior platform, (No contact is set for platform here. An admin can name one.)",
        "how does helm work, (No contact is set for platform here. An admin can name one.)",
    })
    void stands_in_one_line_beside_a_card_a_cell_and_a_term(String asked, String line) {
        assertThat(told(SOME_ARE_SET, asked).lines().filter(each -> each.contains(line)))
                .hasSize(1);
    }

    @Test
    void is_not_said_of_what_is_no_single_role() {
        assertThat(told(NONE_IS_SET, "sre vs platform")).doesNotContain("No contact is set");
        assertThat(told(NONE_IS_SET, "map")).doesNotContain("No contact is set");
    }

    @Test
    void is_honest_where_none_is_set() {
        assertThat(told(NONE_IS_SET, "who owns kubernetes here"))
                .contains("Not set yet: infra, SRE, DevOps, platform.");
        assertThat(told(NONE_IS_SET, "who is our SRE")).startsWith("No contact is set for SRE here.\n");
        assertThat(told(NONE_IS_SET, "sre")).contains("(No contact is set for SRE here. An admin can name one.)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who carries the pager this week",
                "who carries the pager",
                "whos on pager duty tonight",
                "on call rota",
                "is there an on call person",
                "when is Ben on call next",
                "where do I find the on call schedule",
            })
    void is_never_guessed_from_the_rota(String asked) {
        assertThat(told(SOME_ARE_SET, asked))
                .startsWith("I do not know the rota")
                .doesNotContain("UANA");
    }
}
