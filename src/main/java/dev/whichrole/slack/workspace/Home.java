package dev.whichrole.slack.workspace;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.SlackGateway;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.view.HomeView;
import java.util.List;
import java.util.Optional;

/** The app's Home: published when it is opened, and only if it would not be the same again. */
public final class Home implements Listener {
    private final List<Section> sections;
    private final HomeView view;
    private final SlackGateway gateway;
    private final Delivery delivery;

    /** A part of Home; empty for those whom it does not concern. May call Slack. */
    @FunctionalInterface
    public interface Section {
        Optional<Answer> of(Person person);
    }

    /** @param sections in the order in which they are shown */
    public Home(List<Section> sections, HomeView view, SlackGateway gateway, Delivery delivery) {
        this.sections = List.copyOf(sections);
        this.view = view;
        this.gateway = gateway;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.event(AppHomeOpenedEvent.TYPE_NAME, AppHomeOpenedEvent.class, this::opened);
    }

    /** Every visit is told, also one to the Messages tab; only Home itself is shown something. */
    private Response opened(IncomingEvent<AppHomeOpenedEvent> incoming) {
        AppHomeOpenedEvent visit = incoming.event();
        return "home".equals(visit.getTab())
                ? delivery.event(
                        incoming.lane(visit.getUser()),
                        List.of(),
                        () -> show(incoming.person(visit.getUser()), Optional.ofNullable(visit.getView())))
                : Response.ok();
    }

    private void show(Person person, Optional<View> before) {
        View now = page(person, "");
        if (before.map(View::getPrivateMetadata)
                .filter(now.getPrivateMetadata()::equals)
                .isEmpty()) {
            gateway.publish(person.team(), person.user(), now);
        }
    }

    /** Shows the person their Home as it is now, because something they did changed it. */
    public void refresh(Person person) {
        show(person, Optional.empty());
    }

    /** The same with an empty field, because what was typed into it has been answered. */
    public void answered(Person person, String moment) {
        gateway.publish(person.team(), person.user(), page(person, "." + moment));
    }

    private View page(Person person, String edition) {
        return view.of(
                sections.stream()
                        .flatMap(section -> section.of(person).stream())
                        .toList(),
                edition);
    }
}
