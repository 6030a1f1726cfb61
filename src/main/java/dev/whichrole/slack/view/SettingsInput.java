package dev.whichrole.slack.view;

import com.slack.api.model.view.View;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import dev.whichrole.workspace.SettingsForm;
import java.util.EnumMap;

/** What comes back from the {@link SettingsModal}, by the names that it gives its fields. */
public final class SettingsInput {
    static final String SWITCHES = "greetings";
    static final String GREETING = "greeting";
    static final String DAY_SEVEN = "day-seven";

    private SettingsInput() {}

    static String termsBlock(int edition) {
        return "terms." + edition;
    }

    /** The edition of the modal that came back. */
    public static int edition(View view) {
        return Integer.parseInt(view.getPrivateMetadata());
    }

    /** What the admin made of the form. */
    public static SettingsForm form(View view) {
        var read = new ModalState(view);
        var rows = new EnumMap<Role, SettingsForm.Row>(Role.class);
        for (Role role : Role.values()) {
            rows.put(
                    role,
                    new SettingsForm.Row(
                            read.conversation("channel." + role.id(), "channel").map(ChannelId::new),
                            read.user("person." + role.id(), "person").map(UserId::new),
                            read.option("group." + role.id(), "group").map(GroupId::new)));
        }
        var on = read.options(SWITCHES, SWITCHES);
        var terms = read.text(termsBlock(edition(view)), "terms");
        return new SettingsForm(rows, on.contains(GREETING), on.contains(DAY_SEVEN), terms);
    }

    /** The block beside which a fault of this field is shown. */
    public static String block(String field, View view) {
        return field.equals("terms") ? termsBlock(edition(view)) : field.replaceFirst("^owner\\.", "group.");
    }
}
