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
import dev.whichrole.triage.FeedbackBook;
import dev.whichrole.workspace.Checked;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.SettingsForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of a workspace, for its admins: opens them, shows what they would do, and keeps them. */
final class SettingsDesk {
    private static final Logger log = LoggerFactory.getLogger(SettingsDesk.class);
    private static final int MOST_FEEDBACK = 10;

    private final Features features;
    private final FeedbackBook feedback;
    private final Desk desk;
    private final Directory directory;
    private final Delivery delivery;
    private final Home home;
    private final SettingsModal modal;
    private final SlackWords.OfSettings words;
    private final Map<Role, String> names;

    SettingsDesk(
            Features features,
            FeedbackBook feedback,
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
        var team = errand.person().team();
        if (!directory.isAdmin(errand.person())) {
            errand.tell(features.door().notYours());
        } else if (errand.triggerId().isEmpty()) {
            errand.tell(features.door().knock());
        } else {
            try {
                var form = SettingsForm.of(desk.preferencesNow(team), desk.greets(team));
                delivery.open(team, errand.triggerId(), view(team, form, 0));
            } catch (SlackFailure e) {
                errand.tell(features.door().late());
            }
        }
    }

    private View view(TeamId team, SettingsForm form, int edition) {
        var objections = features.objections()
                .of(feedback.recent(team, MOST_FEEDBACK), desk.preferences(team).terms());
        return modal.of(form, names, directory.groups(team), objections, edition);
    }

    /** Shows what a new colleague would get, as the form stands, without anything that does something. */
    Response preview(Click click, Context context) {
        return click.view()
                .map(open -> delivery.later(() -> delivery.open(click, delivery.modal(preview(click, open)))))
                .orElseGet(Response::ok);
    }

    private dev.whichrole.slack.view.Message preview(Click click, View open) {
        var team = click.person().team();
        Preferences decided = features.settings().check(SettingsInput.form(open)) instanceof Checked.Fine fine
                ? fine.preferences()
                : desk.preferences(team);
        Answer greeting = features.welcome().greeting(desk.rules(team, decided));
        String buttons = greeting.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
        var shown = new Answer(greeting.title(), greeting.parts(), List.of());
        return delivery.show(shown.plus(new Part.Note(words.previewButtons().with("labels", buttons))));
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
        var kept = SettingsForm.of(desk.preferencesNow(team), desk.greets(team)).plusTerm(click.value());
        var checked = features.settings().check(kept);
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
        var form = SettingsInput.form(open).plusTerm(click.value());
        delivery.update(click, open, view(click.person().team(), form, SettingsInput.edition(open) + 1));
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
        var person = new Person(
                new TeamId(payload.getTeam().getId()),
                new UserId(payload.getUser().getId()));
        if (!directory.memberSoon(person).map(Member::admin).orElse(false)) {
            return context.ackWithErrors(Map.of(SettingsInput.block("terms", view), words.notNow()));
        }
        var checked = features.settings().check(SettingsInput.form(view));
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

    /** Who changed the settings is logged, and what they changed is not. */
    private void save(Person person, Preferences decided) {
        desk.save(person.team(), decided);
        log.info("Settings of {} were changed by {}.", person.team(), person.user());
    }
}
