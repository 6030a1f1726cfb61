package dev.whichrole.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.view.HomeView;
import dev.whichrole.triage.feedback.FeedbackStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The app's Home: what a person can do here, their last result, whom to ask, and for admins what needs them. Published
 * when it is opened, and only if it would not be the same again.
 */
final class Home {
    private static final int MOST_FEEDBACK = 5;

    private final Features features;
    private final Profiles profiles;
    private final FeedbackStore feedback;
    private final Desk desk;
    private final Directory directory;
    private final SlackGateway gateway;
    private final Tokens tokens;
    private final Delivery delivery;
    private final HomeView view;
    private final SlackWords.OfHome words;

    Home(
            Features features,
            Books books,
            Desk desk,
            Directory directory,
            SlackGateway gateway,
            Tokens tokens,
            Delivery delivery,
            HomeView view,
            SlackWords.OfHome words) {
        this.features = features;
        this.profiles = books.profiles();
        this.feedback = books.feedback();
        this.desk = desk;
        this.directory = directory;
        this.gateway = gateway;
        this.tokens = tokens;
        this.delivery = delivery;
        this.view = view;
        this.words = words;
    }

    /** Every visit is told, also one to the Messages tab; only Home itself is shown something. */
    Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, Context context) {
        AppHomeOpenedEvent visit = payload.getEvent();
        if (!"home".equals(visit.getTab())) {
            return Response.ok();
        }
        var person = new Person(new TeamId(payload.getTeamId()), new UserId(visit.getUser()));
        return delivery.later(() -> {
            View now = page(person, "");
            boolean same = Optional.ofNullable(visit.getView())
                    .filter(before -> now.getPrivateMetadata().equals(before.getPrivateMetadata()))
                    .isPresent();
            if (!same) {
                publish(person, now);
            }
        });
    }

    /** Shows the person their Home as it is now, because something they did changed it. */
    void refresh(Person person) {
        publish(person, page(person, ""));
    }

    /** The same with an empty field, because what was typed into it has been answered. */
    void answered(Person person, String moment) {
        publish(person, page(person, "." + moment));
    }

    private void publish(Person person, View page) {
        gateway.publish(tokens.of(person.team()), person.user(), page);
    }

    private View page(Person person, String edition) {
        List<Answer> page = new ArrayList<>(List.of(me(person), whom(person.team())));
        page.add(features.explainer().glance());
        if (directory.member(person).map(Member::admin).orElse(false)) {
            page.add(admins(person.team()));
        }
        page.add(small());
        return view.of(page, edition);
    }

    /** On Home there is no channel to show a result in, nor a team to look at. */
    private Answer me(Person person) {
        return features.quiz()
                .last(profiles.find(person))
                .without(QuizAction.SHOW.id())
                .without(QuizAction.TEAM.id());
    }

    private Answer whom(TeamId team) {
        List<Part> contacts = features.welcome().contacts(desk.rules(team));
        Answer whom = Answer.titled(words.whom());
        return contacts.isEmpty() ? whom.plus(words.nobody()) : whom.plus(contacts);
    }

    private Answer admins(TeamId team) {
        var recent = features.objections()
                .of(feedback.recent(team, MOST_FEEDBACK), desk.preferences(team).terms());
        return recent.offering(features.door().choice());
    }

    private Answer small() {
        return Answer.titled(words.about())
                .plus(new Part.Note(words.note()))
                .offering(new Choice(words.privacy(), "explain.show", "privacy"));
    }
}
