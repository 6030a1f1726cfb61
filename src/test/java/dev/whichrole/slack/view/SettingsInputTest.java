package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import dev.whichrole.workspace.SettingsForm;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What comes back from the settings")
class SettingsInputTest {
    private static final SettingsForm.Row ON_CALL =
            new SettingsForm.Row(Optional.empty(), Optional.empty(), Optional.of(new GroupId("S0ONCALL")));
    private static final SettingsForm NOTHING_KEPT = new SettingsForm(Map.of(), false, false, "");
    private static final SettingsForm GROUP_KEPT = new SettingsForm(Map.of(Role.SRE, ON_CALL), false, false, "");

    private static View view(String state) {
        return GsonFactory.createSnakeCase().fromJson("{'private_metadata':''" + state + "}", View.class);
    }

    private static View filled(String values) {
        return view(",'state':{'values':{" + values + "}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",'state':null",
                ",'state':{}",
                ",'state':{'values':null}",
                ",'state':{'values':{}}",
                ",'state':{'values':{'terms.0':null,'person.sre':null}}"
            })
    void is_an_empty_form_if_nothing_was_filled_in(String state) {
        SettingsForm form = SettingsInput.form(view(state), NOTHING_KEPT);
        assertThat(form.terms()).isEmpty();
        assertThat(form.greeting()).isFalse();
        for (Role role : Role.values()) {
            assertThat(form.row(role).person()).isEmpty();
            assertThat(form.row(role).channel()).isEmpty();
            assertThat(form.row(role).group()).isEmpty();
        }
    }

    @Test
    void is_what_was_filled_in() {
        SettingsForm form = SettingsInput.form(
                filled("'person.sre':{'person':{'selected_user':'U0ANA'}},"
                        + "'channel.infra':{'channel':{'selected_conversation':'C1'}},"
                        + "'greetings':{'greetings':{'selected_options':[{'value':'greeting'},{'value':'else'}]}},"
                        + "'terms.0':{'terms':{'value':'falcon = platform'}}"),
                NOTHING_KEPT);
        assertThat(form.row(Role.SRE).person()).contains(new UserId("U0ANA"));
        assertThat(form.row(Role.INFRA).channel().orElseThrow().value()).isEqualTo("C1");
        assertThat(form.greeting()).isTrue();
        assertThat(form.daySeven()).isFalse();
        assertThat(form.terms()).isEqualTo("falcon = platform");
    }

    @Test
    void keeps_a_group_that_nobody_could_see_unless_a_person_takes_its_place() {
        assertThat(SettingsInput.form(filled(""), GROUP_KEPT).row(Role.SRE).group())
                .contains(new GroupId("S0ONCALL"));
        assertThat(SettingsInput.form(filled("'group.sre':{'group':{}}"), GROUP_KEPT)
                        .row(Role.SRE)
                        .group())
                .isEmpty();
        assertThat(SettingsInput.form(filled("'person.sre':{'person':{'selected_user':'U0ANA'}}"), GROUP_KEPT)
                        .row(Role.SRE)
                        .group())
                .isEmpty();
    }
}
