package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.PlaygroundFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CrowdTest extends PlaygroundFixture {
    private JsonNode general() {
        return Json.each(slack.as("ana").workspace().path("channels"))
                .filter(channel -> Json.text(channel, "id").equals("C0GENERAL"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_in_the_channel_page_by_page() throws Exception {
        slack.crowd("general", 5000);

        List<String> members = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            var page = client().conversationsMembers(
                            request -> request.channel("C0GENERAL").limit(999).cursor(from));
            members.addAll(page.getMembers());
            cursor = page.getResponseMetadata().getNextCursor();
        } while (!cursor.isEmpty());

        assertThat(members).hasSize(5009).doesNotHaveDuplicates().contains("U0CROWD00001", "U0CROWD05000");
    }

    @Test
    void consists_of_ordinary_members() throws Exception {
        slack.crowd("general", 10);

        var seventh =
                client().usersInfo(request -> request.user("U0CROWD00007")).getUser();

        assertThat(seventh.getRealName()).isEqualTo("Quiet Colleague 7");
        assertThat(seventh.isBot() || seventh.isRestricted() || seventh.isAdmin() || seventh.isDeleted())
                .isFalse();
        assertThat(error("users.info", "{\"user\": \"U0CROWD00011\"}")).isEqualTo("user_not_found");
    }

    @Test
    void comes_without_a_word() {
        int before = slack.as("ana").in("general").messages().size();

        slack.crowd("general", 500);
        slack.settle();

        assertThat(slack.deliveries()).isEmpty();
        assertThat(slack.as("ana").in("general").messages()).hasSize(before);
    }

    @Test
    void is_counted_and_not_listed() {
        slack.crowd("general", 500);

        assertThat(general().path("member_count").intValue()).isEqualTo(509);
        assertThat(general().path("members")).hasSize(9);
        assertThat(slack.as("ana").workspace().path("people")).hasSize(10);
    }

    @Test
    void grows_in_a_channel_and_is_the_same_in_another() {
        slack.crowd("general", 20);
        slack.crowd("general", 10);
        slack.crowd("platform-debate", 5);

        assertThat(general().path("member_count").intValue()).isEqualTo(39);
        assertThat(call("conversations.members", "{\"channel\": \"C0PLATFORMDEBATE\"}")
                        .path("members")
                        .toString())
                .contains("U0CROWD00005")
                .doesNotContain("U0CROWD00006");
    }

    @Test
    void has_a_size() {
        var none = Json.object().put("as", "ana").put("people", 0);

        assertThat(new Control(playground.url())
                        .raw("channels/general/crowd", none)
                        .body())
                .contains("bad_people");
    }

    @Test
    void can_speak_and_goes_with_a_reset() {
        slack.crowd("general", 3);
        slack.as("crowd00002").in("general").types("/whichrole sre");
        assertThat(bot.last().field("user_id")).isEqualTo("U0CROWD00002");

        slack.reset();

        assertThat(error("users.info", "{\"user\": \"U0CROWD00002\"}")).isEqualTo("user_not_found");
    }
}
