package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.UserId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks a form of settings; every fault becomes a sentence beside its field. */
public final class SettingsCheck {
    private final WorkspaceWords.Faults words;

    public SettingsCheck(WorkspaceWords words) {
        this.words = words.faults();
    }

    /** The preferences that the form asks for, or all that is wrong with it. */
    public Checked check(SettingsForm form) {
        return check(form, person -> true);
    }

    /** The same, where not everybody can be asked: a bot cannot, nor can somebody who has left. */
    public Checked check(SettingsForm form, Predicate<UserId> canBeAsked) {
        Map<String, String> faults = new LinkedHashMap<>();
        Map<Role, Help> help = new EnumMap<>(Role.class);
        form.rows().forEach((role, row) -> {
            if (row.person().isPresent() && row.group().isPresent()) {
                faults.put("owner." + role.id(), words.twoOwners());
            }
            if (row.person().filter(canBeAsked.negate()).isPresent()) {
                faults.put("person." + role.id(), words.notThere());
            }
            help.put(role, help(row));
        });
        var terms = new TermReader(words).read(form.terms());
        terms.fault().ifPresent(fault -> faults.put("terms", fault));
        return faults.isEmpty()
                ? new Checked.Fine(new Preferences(
                        help,
                        Optional.of(form.greeting()),
                        form.daySeven(),
                        terms.terms(),
                        Optional.of(form.greetingText().strip()).filter(text -> !text.isEmpty())))
                : new Checked.Faulty(faults);
    }

    /** What is wrong with a form that was opened before somebody else saved theirs. */
    public Checked.Faulty outdated() {
        return new Checked.Faulty(Map.of("terms", words.changed()));
    }

    private static Help help(SettingsForm.Row row) {
        return new Help(
                row.channel(),
                row.person()
                        .<Contact>map(Contact.Somebody::new)
                        .or(() -> row.group().map(Contact.Group::new)));
    }
}
