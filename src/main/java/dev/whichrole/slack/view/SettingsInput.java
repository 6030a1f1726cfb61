package dev.whichrole.slack.view;

import com.slack.api.model.view.View;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.view.SettingsModal.Opened;
import dev.whichrole.workspace.SettingsForm;
import java.util.EnumMap;
import java.util.Optional;

/** What comes back from the {@link SettingsModal}, by the names that it gives its fields. */
public final class SettingsInput {
    static final String SWITCHES = "greetings";
    static final String GREETING = "greeting";
    static final String GREETING_TEXT = "greeting-text";
    static final String DAY_SEVEN = "day-seven";

    private SettingsInput() {}

    public static String termsBlock(int edition) {
        return "terms." + edition;
    }

    /** How the modal that came back was opened. */
    public static Opened opened(View view) {
        return Opened.read(view.getPrivateMetadata());
    }

    /**
     * What the admin made of the form.
     *
     * @param kept what was kept before: where groups could not be seen, none could be taken out
     */
    public static SettingsForm form(View view, SettingsForm kept) {
        var read = new ModalState(view);
        var rows = new EnumMap<Role, SettingsForm.Row>(Role.class);
        for (Role role : Role.values()) {
            rows.put(role, row(read, role, kept.row(role).group()));
        }
        var on = read.options(SWITCHES, SWITCHES);
        var terms = read.text(termsBlock(opened(view).edition()), "terms");
        var greeting = read.text(GREETING_TEXT, GREETING_TEXT);
        return new SettingsForm(rows, on.contains(GREETING), on.contains(DAY_SEVEN), terms, greeting);
    }

    private static SettingsForm.Row row(ModalState read, Role role, Optional<GroupId> keptGroup) {
        var person = read.user("person." + role.id(), "person").map(UserId::new);
        var group = read.has("group." + role.id())
                ? read.option("group." + role.id(), "group").map(GroupId::new)
                : keptGroup.filter(kept -> person.isEmpty());
        var channel = read.conversation("channel." + role.id(), "channel").map(ChannelId::new);
        return new SettingsForm.Row(channel, person, group);
    }

    /** The block beside which a fault of this field is shown. */
    public static String block(String field, View view) {
        return field.equals("terms") ? termsBlock(opened(view).edition()) : field.replaceFirst("^owner\\.", "group.");
    }
}
