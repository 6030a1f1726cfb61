package dev.whichrole.slack.workspace;

import com.slack.api.model.view.View;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.view.SettingsInput;
import dev.whichrole.slack.view.SettingsModal.Opened;
import dev.whichrole.welcome.GreetingRules;
import dev.whichrole.workspace.Checked;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsCheck;
import dev.whichrole.workspace.SettingsForm;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What admins do to the settings of a workspace: reads a form, checks it, and keeps it. */
public final class SettingsEditor {
    private static final Logger log = LoggerFactory.getLogger(SettingsEditor.class);

    private final SettingsCheck check;
    private final CachedPreferences preferences;
    private final Directory directory;

    public SettingsEditor(SettingsCheck check, CachedPreferences preferences, Directory directory) {
        this.check = check;
        this.preferences = preferences;
        this.directory = directory;
    }

    /** The form as what is kept would fill it in. */
    public SettingsForm form(TeamId team) {
        return SettingsForm.of(preferences.preferences(team), preferences.greets(team));
    }

    /** The form as an open modal fills it in. */
    public SettingsForm form(TeamId team, View open) {
        return SettingsInput.form(open, form(team));
    }

    /** Reads what is kept anew, and says what a modal that is opened now was opened upon. */
    public Opened openNow(TeamId team) {
        return new Opened(0, preferences.preferencesNow(team).version());
    }

    /** What a modal is opened upon that was open, and has been changed. */
    public Opened changed(TeamId team, View open) {
        return SettingsInput.opened(open).changed(preferences.preferences(team).version());
    }

    /** What would be kept of an open modal, but for its terms, which have nothing to do with greetings. */
    public Checked checkedWithoutTerms(TeamId team, View open) {
        return check.check(form(team, open).withTerms(""));
    }

    /** What greetings would be like with these preferences. */
    public GreetingRules rules(TeamId team, Preferences decided) {
        return preferences.rules(team, decided);
    }

    /** What would be kept of a modal that is handed in. */
    public Checked checked(TeamId team, View submitted) {
        var now = preferences.preferencesNow(team);
        var form = form(team, submitted);
        if (!now.version().equals(SettingsInput.opened(submitted).version())) {
            return isKept(form, now) ? new Checked.Fine(now) : check.outdated();
        }
        var known = directory.membersSoon(owners(team, form));
        return check.check(form, user -> canBeAsked(Optional.ofNullable(known.get(new Person(team, user)))));
    }

    /** Whether that is kept already: Slack was told so too late, and somebody pressed once more. */
    private boolean isKept(SettingsForm form, Preferences now) {
        return check.check(form) instanceof Checked.Fine fine
                && fine.preferences().version().equals(now.version());
    }

    private static List<Person> owners(TeamId team, SettingsForm form) {
        return form.rows().values().stream()
                .flatMap(row -> row.person().stream())
                .map(user -> new Person(team, user))
                .distinct()
                .toList();
    }

    /** Whom Slack does not know soon enough is given the benefit of the doubt. */
    private static boolean canBeAsked(Optional<Member> member) {
        return member.map(Member::writable).orElse(true);
    }

    /** Takes a line up into the workspace's own terms, unless something is wrong with it. */
    public Checked learn(Person person, String line) {
        var team = person.team();
        preferences.lookAgain(team);
        var checked = check.check(form(team).plusTerm(line));
        if (checked instanceof Checked.Fine fine) {
            save(person, withTermsOf(fine.preferences(), team));
        }
        return checked;
    }

    /** Only the terms change: whether newcomers are greeted stays undecided where nobody has decided it. */
    private Preferences withTermsOf(Preferences changed, TeamId team) {
        var kept = preferences.preferences(team);
        return new Preferences(kept.help(), kept.greeting(), kept.daySeven(), changed.terms(), kept.greetingText());
    }

    /** Who changed the settings is logged, and what they changed is not. */
    public void save(Person person, Preferences decided) {
        preferences.save(person.team(), decided);
        log.info("Settings of {} were changed by {}.", person.team(), person.user());
    }
}
