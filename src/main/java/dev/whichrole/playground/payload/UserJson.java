package dev.whichrole.playground.payload;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Person.Standing;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * A user object as {@code users.info} and {@code team_join} have it. Nobody has chosen a display name, so an app has to
 * fall back to the full name, as Slack's clients do. E-mail needs a scope that no method here checks.
 */
public final class UserJson {
    private static final int UPDATED = 1_760_000_000;

    private UserJson() {}

    public static ObjectNode of(Person person, App app) {
        boolean appUser = person.id().equals(app.user());
        ObjectNode user = Json.object()
                .put("id", person.id())
                .put("team_id", person.team())
                .put("name", person.name())
                .put("deleted", person.deactivated())
                .put("color", person.color())
                .put("real_name", person.realName())
                .put("tz", "Europe/Berlin")
                .put("tz_label", "Central European Time")
                .put("tz_offset", 3600)
                .put("is_admin", person.standing() == Standing.ADMIN)
                .put("is_owner", false)
                .put("is_primary_owner", false)
                .put("is_restricted", person.standing() == Standing.GUEST)
                .put("is_ultra_restricted", false)
                .put("is_bot", person.bot())
                .put("is_app_user", false)
                .put("is_stranger", person.partner())
                .put("updated", UPDATED)
                .put("is_email_confirmed", !person.bot())
                .put("who_can_share_contact_card", "EVERYONE");
        if (person.grid()) {
            ObjectNode enterprise = user.putObject("enterprise_user");
            enterprise
                    .put("id", person.id())
                    .put("enterprise_id", Workspace.ENTERPRISE_ID)
                    .put("enterprise_name", "Northbound")
                    .put("is_admin", false)
                    .put("is_owner", false);
            enterprise.putArray("teams").add(Workspace.TEAM_ID).add(Workspace.SISTER_ID);
        }
        ObjectNode profile = user.putObject("profile");
        profile.put("title", person.title())
                .put("phone", "")
                .put("skype", "")
                .put("real_name", person.realName())
                .put("real_name_normalized", person.realName())
                .put("display_name", "")
                .put("display_name_normalized", "")
                .put("status_text", "")
                .put("status_emoji", "")
                .put("team", person.team());
        if (appUser) {
            profile.put("api_app_id", app.id()).put("bot_id", app.bot()).put("always_active", true);
        }
        return user;
    }
}
