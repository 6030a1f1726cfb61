package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.view.SettingsInput;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.slack.view.SettingsModal.Opened;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.workspace.Checked;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of a workspace, for its admins: opens them, shows what they would do, and keeps them. */
final class SettingsDesk {
    private static final Logger log = LoggerFactory.getLogger(SettingsDesk.class);
    private static final int MOST_FEEDBACK = 10;

    private final Features features;
    private final FeedbackStore feedback;
    private final Desk desk;
    private final Directory directory;
    private final Delivery delivery;
    private final Home home;
    private final SettingsModal modal;
    private final SlackWords.OfSettings words;
    private final Map<Role, String> names;

    SettingsDesk(
            Features features,
            FeedbackStore feedback,
            Desk desk,
            Directory directory,
            Delivery delivery,
            Home home,
            SettingsModal modal,
            SlackWords.OfSettings words) {
        this.features = features;
        this.feedback = feedback;
        this.desk = desk;
        this.directory = directory;
        this.delivery = delivery;
        this.home = home;
        this.modal = modal;
        this.words = words;
        this.names = Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        role -> role, role -> features.handbook().card(role).title()));
    }

    /** Opens the settings for an admin. A message carries nothing that could open them, so it is told where to press. */
    void open(Errand errand) {
        if (errand.triggerId().isEmpty()) {
            errand.tell(
                    directory.isAdmin(errand.person())
                            ? features.door().knock()
                            : features.door().notYours());
            return;
        }
        try {
            var team = errand.person().team();
            var loading = delivery.modal(delivery.show(features.door().loading()));
            String opened = delivery.open(team, errand.triggerId(), loading); // at once: a trigger lives three seconds
            delivery.update(team, opened, behindTheDoor(errand.person()));
        } catch (SlackFailure e) {
            errand.tell(features.door().late());
        }
    }

    private View behindTheDoor(Person person) {
        if (!directory.isAdmin(person)) {
            return delivery.modal(delivery.show(features.door().notYours()));
        }
        var kept = desk.preferencesNow(person.team());
        return view(person.team(), kept(person.team()), new Opened(0, kept.version()));
    }

    private SettingsForm kept(TeamId team) {
        return SettingsForm.of(desk.preferences(team), desk.greets(team));
    }

    private View view(TeamId team, SettingsForm form, Opened opened) {
        var objections = features.objections()
                .of(feedback.recent(team, MOST_FEEDBACK), desk.preferences(team).terms());
        return modal.of(form, names, directory.groups(team), objections, opened);
    }

    /** Shows what a new colleague would get, as the form stands, without anything that does something. */
    Response preview(Click click, Context context) {
        return click.view()
                .map(open ->
                        delivery.later(() -> delivery.open(click, delivery.modal(delivery.show(preview(click, open))))))
                .orElseGet(Response::ok);
    }

    /** A greeting has nothing to do with terms, so what may be wrong with them does not matter. */
    private Answer preview(Click click, View open) {
        var team = click.person().team();
        var form = SettingsInput.form(open, kept(team));
        var checked = features.settings().check(form.withTerms(""));
        if (checked instanceof Checked.Fine fine) {
            Answer greeting = features.welcome().greeting(desk.rules(team, fine.preferences()));
            String buttons = greeting.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
            return new Answer(greeting.title(), greeting.parts(), List.of())
                    .plus(new Part.Note(words.previewButtons().with("labels", buttons)));
        }
        return Answer.titled(words.noPreview())
                .plus(String.join(" ", ((Checked.Faulty) checked).faults().values()));
    }

    /** Takes a word up into the workspace's own terms, at once; a form that is open shows it, and what was typed stays. */
    Response learn(Click click, Context context) {
        return delivery.later(() -> {
            if (directory.isAdmin(click.person())) {
                learn(click);
            }
        });
    }

    private void learn(Click click) {
        var team = click.person().team();
        desk.lookAgain(team);
        var checked = features.settings().check(kept(team).plusTerm(click.value()));
        if (checked instanceof Checked.Fine fine) {
            save(click.person(), withTermsOf(fine.preferences(), team));
        }
        var form = click.view().filter(open -> SettingsModal.ID.equals(open.getCallbackId()));
        if (form.isPresent()) {
            show(click, form.get());
        } else if (checked instanceof Checked.Faulty faulty) {
            String fault = String.join(" ", faulty.faults().values());
            delivery.privately(click, delivery.show(features.door().notLearnt(fault)));
        }
        home.refresh(click.person());
    }

    /** The form as it was filled in, with the word in it; where that is too much, saving it says so. */
    private void show(Click click, View open) {
        var team = click.person().team();
        var form = SettingsInput.form(open, kept(team)).plusTerm(click.value());
        var opened = SettingsInput.opened(open).changed(desk.preferences(team).version());
        delivery.update(team, open.getId(), view(team, form, opened));
    }

    /** Only the terms change: whether newcomers are greeted stays undecided where nobody has decided it. */
    private Preferences withTermsOf(Preferences changed, TeamId team) {
        var kept = desk.preferences(team);
        return new Preferences(kept.help(), kept.greeting(), kept.daySeven(), changed.terms());
    }

    /** Keeps what an admin handed in, or says beside each field what is wrong with it. */
    Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        var view = payload.getView();
        var person = Submission.person(payload);
        var admin = directory.isAdminSoon(person);
        var checked = admin.equals(Optional.of(true)) ? checked(person.team(), view) : refused(admin);
        if (checked instanceof Checked.Fine fine) {
            save(person, fine.preferences());
            var unused = delivery.later(() -> home.refresh(person));
            return context.ack();
        }
        var faults = new HashMap<String, String>();
        ((Checked.Faulty) checked)
                .faults()
                .forEach((field, fault) -> faults.put(SettingsInput.block(field, view), fault));
        return context.ackWithErrors(faults);
    }

    private Checked checked(TeamId team, View view) {
        var now = desk.preferencesNow(team);
        return now.version().equals(SettingsInput.opened(view).version())
                ? features.settings().check(SettingsInput.form(view, kept(team)), user -> canBeAsked(team, user))
                : features.settings().outdated();
    }

    /** Whom Slack does not know soon enough is given the benefit of the doubt. */
    private boolean canBeAsked(TeamId team, UserId user) {
        return directory
                .memberSoon(new Person(team, user))
                .map(Member::writable)
                .orElse(true);
    }

    private Checked refused(Optional<Boolean> admin) {
        String why = admin.isPresent() ? features.door().notYours().title() : words.notNow();
        return new Checked.Faulty(Map.of("terms", why));
    }

    /** Who changed the settings is logged, and what they changed is not. */
    private void save(Person person, Preferences decided) {
        desk.save(person.team(), decided);
        log.info("Settings of {} were changed by {}.", person.team(), person.user());
    }
}
