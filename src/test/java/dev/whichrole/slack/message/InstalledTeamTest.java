package dev.whichrole.slack.message;

import static dev.whichrole.slack.message.Payloads.command;
import static dev.whichrole.slack.message.Payloads.mention;
import static dev.whichrole.slack.message.Payloads.messageShortcut;
import static dev.whichrole.slack.message.Payloads.shortcut;
import static dev.whichrole.slack.message.Payloads.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.whichrole.people.TeamId;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The workspace that installed the app is {@code T0HOME}, a partner's {@code T0PARTNER}, an organisation {@code E0ORG}. */
@DisplayName("Whose workspace a payload is for:")
class InstalledTeamTest {
    private static final String HOME = "'authorizations':[{'enterprise_id':null,'team_id':'T0HOME','user_id':'U0BOT',"
            + "'is_bot':true,'is_enterprise_install':false}]";

    private static Arguments row(String payload, String team, Supplier<TeamId> decided) {
        return arguments(payload, team, decided);
    }

    private static Arguments event(String what, String team, String json) {
        return row("an event " + what, team, () -> InstalledTeam.of(mention(json)));
    }

    private static Arguments click(String what, String team, String json) {
        return row("a click " + what, team, () -> InstalledTeam.of(Payloads.click(json)));
    }

    private static Arguments submitted(String what, String team, String json) {
        return row("a submission " + what, team, () -> InstalledTeam.of(submission(json)));
    }

    private static Arguments ran(String what, String team, String json) {
        return row("a shortcut " + what, team, () -> InstalledTeam.of(shortcut(json)));
    }

    private static Arguments ranOnMessage(String what, String team, String json) {
        return row("a message shortcut " + what, team, () -> InstalledTeam.of(messageShortcut(json)));
    }

    private static Arguments typed(String what, String team, String form) {
        return row("a command " + what, team, () -> InstalledTeam.of(command(form)));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                event("at home", "T0HOME", "{'team_id':'T0HOME'," + HOME + "}"),
                event("by a partner", "T0HOME", "{'team_id':'T0PARTNER','is_ext_shared_channel':true," + HOME + "}"),
                event(
                        "with several installations, of which the first is the one it is delivered for",
                        "T0HOME",
                        "{'team_id':'T0PARTNER','authorizations':[{'team_id':'T0HOME'},{'team_id':'T0PARTNER'}]}"),
                event("without authorizations", "T0HOME", "{'team_id':'T0HOME'}"),
                event("with none of them", "T0HOME", "{'team_id':'T0HOME','authorizations':[]}"),
                event(
                        "for an organisation",
                        "E0ORG",
                        "{'team_id':'T0HOME','authorizations':[{'enterprise_id':'E0ORG','team_id':null,"
                                + "'is_enterprise_install':true}]}"),
                event(
                        "for one workspace of an organisation",
                        "T0HOME",
                        "{'team_id':'T0OTHER','authorizations':[{'enterprise_id':'E0ORG','team_id':'T0HOME',"
                                + "'is_enterprise_install':false}]}"));
    }

    static Stream<Arguments> clicks() {
        return Stream.of(
                click("in a message", "T0HOME", "{'team':{'id':'T0HOME'},'user':{'id':'U1','team_id':'T0HOME'}}"),
                click(
                        "by a partner in a message",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1','team_id':'T0PARTNER'}}"),
                click(
                        "in a modal",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'view':{'type':'modal',"
                                + "'app_installed_team_id':'T0HOME'}}"),
                click(
                        "by a partner in a modal",
                        "T0HOME",
                        "{'team':{'id':'T0PARTNER'},'user':{'id':'U1','team_id':'T0PARTNER'},"
                                + "'view':{'type':'modal','team_id':'T0PARTNER','app_installed_team_id':'T0HOME'}}"),
                click(
                        "on Home",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'view':{'type':'home',"
                                + "'app_installed_team_id':'T0HOME'}}"),
                click(
                        "on a Home that does not say",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'view':{'type':'home'}}"),
                click("without a team", "T0HOME", "{'team':null,'user':{'id':'U1','team_id':'T0HOME'}}"),
                click(
                        "for an organisation",
                        "E0ORG",
                        "{'team':null,'enterprise':{'id':'E0ORG'},'is_enterprise_install':true,"
                                + "'user':{'id':'U1','team_id':'T0HOME'}}"),
                click(
                        "in a modal for an organisation",
                        "E0ORG",
                        "{'team':null,'enterprise':{'id':'E0ORG'},'is_enterprise_install':true,'user':{'id':'U1'},"
                                + "'view':{'type':'modal','app_installed_team_id':'E0ORG'}}"),
                click(
                        "for one workspace of an organisation",
                        "T0HOME",
                        "{'team':{'id':'T0HOME','enterprise_id':'E0ORG'},'enterprise':{'id':'E0ORG'},"
                                + "'is_enterprise_install':false,'user':{'id':'U1'}}"));
    }

    static Stream<Arguments> submissions() {
        return Stream.of(
                submitted(
                        "at home",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'view':{'app_installed_team_id':'T0HOME'}}"),
                submitted(
                        "by a partner",
                        "T0HOME",
                        "{'team':{'id':'T0PARTNER'},'user':{'id':'U1','team_id':'T0PARTNER'},"
                                + "'view':{'team_id':'T0PARTNER','app_installed_team_id':'T0HOME'}}"),
                submitted(
                        "that does not say",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'view':{'id':'V1'}}"),
                submitted(
                        "without a team",
                        "T0HOME",
                        "{'team':null,'user':{'id':'U1','team_id':'T0HOME'},'view':{'id':'V1'}}"),
                submitted(
                        "for an organisation",
                        "E0ORG",
                        "{'team':null,'enterprise':{'id':'E0ORG'},'is_enterprise_install':true,"
                                + "'user':{'id':'U1','team_id':'T0HOME'},'view':{'id':'V1'}}"));
    }

    static Stream<Arguments> shortcuts() {
        String home = "{'team':{'id':'T0HOME'},'user':{'id':'U1','team_id':'T0HOME'}}";
        String org = "{'team':null,'enterprise':{'id':'E0ORG'},'is_enterprise_install':true,'user':{'id':'U1'}}";
        String oneOfOrg = "{'team':{'id':'T0HOME'},'enterprise':{'id':'E0ORG'},'user':{'id':'U1'}}";
        return Stream.of(
                ran("at home", "T0HOME", home),
                ran("for an organisation", "E0ORG", org),
                ran("for one workspace of an organisation", "T0HOME", oneOfOrg),
                ranOnMessage("at home", "T0HOME", home),
                ranOnMessage(
                        "on a partner's message",
                        "T0HOME",
                        "{'team':{'id':'T0HOME'},'user':{'id':'U1'},'message':{'user':'U2','team':'T0PARTNER'}}"),
                ranOnMessage("for an organisation", "E0ORG", org),
                ranOnMessage("for one workspace of an organisation", "T0HOME", oneOfOrg));
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                typed("at home", "T0HOME", "team_id=T0HOME&user_id=U1"),
                typed(
                        "for an organisation",
                        "E0ORG",
                        "team_id=T0HOME&enterprise_id=E0ORG&is_enterprise_install=true&user_id=U1"),
                typed(
                        "for one workspace of an organisation",
                        "T0HOME",
                        "team_id=T0HOME&enterprise_id=E0ORG&is_enterprise_install=false&user_id=U1"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"events", "clicks", "submissions", "shortcuts", "commands"})
    void the_one_that_installed_the_app(String payload, String team, Supplier<TeamId> decided) {
        assertThat(decided.get()).as(payload).isEqualTo(new TeamId(team));
    }

    static Stream<Arguments> nobodys() {
        return Stream.of(
                event("of nobody", "", "{}"),
                event("of nobody", "", "{'team_id':'','authorizations':[{}]}"),
                click("of nobody", "", "{'user':{'id':'U1'}}"),
                submitted("of nobody", "", "{'user':{'id':'U1'},'view':{}}"),
                ran("of nobody", "", "{'user':{'id':'U1'}}"),
                ranOnMessage("of nobody", "", "{'user':{'id':'U1'}}"),
                typed("of nobody", "", "user_id=U1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nobodys")
    void none_that_is_not_named(String payload, String team, Supplier<TeamId> decided) {
        assertThatExceptionOfType(Unreadable.class).as(payload + team).isThrownBy(decided::get);
    }
}
