package dev.whichrole.slack.welcome;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.DirectMessages;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.usage.Use;
import dev.whichrole.welcome.Delay;
import dev.whichrole.welcome.GreetingDispatcher;
import dev.whichrole.welcome.WelcomeAction;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.welcome.WrittenGreeting;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Listens to the buttons of greetings that put off the next one, or end them. */
public final class GreetingListener implements Listener {
    private final WelcomeAnswers welcome;
    private final GreetingDispatcher greetings;
    private final DirectMessages messages;
    private final Directory directory;
    private final Delivery delivery;
    private final Announced announced = new Announced();

    public GreetingListener(
            WelcomeAnswers welcome,
            GreetingDispatcher greetings,
            DirectMessages messages,
            Directory directory,
            Delivery delivery) {
        this.welcome = welcome;
        this.greetings = greetings;
        this.messages = messages;
        this.directory = directory;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.click(WelcomeAction.LATER.id(), this::later);
        board.click(WelcomeAction.AT.id(), this::at);
        board.click(WelcomeAction.STOP.id(), this::stop);
        board.everyClick(GreetingListener::pressed);
    }

    private static void pressed(Click click, String action) {
        click.mark()
                .filter(WrittenGreeting::isMarker)
                .ifPresent(greeting -> Trace.current().counts(new Use(Use.Kind.GREETING, action)));
    }

    /** Asks when to come back. */
    private Response later(Click click) {
        return delivery.later(click, () -> delivery.privately(click, delivery.show(welcome.later())));
    }

    /** Has the greeting come back once more. */
    private Response at(Click click) {
        return Delay.byId(click.value())
                .map(delay -> delivery.later(click, () -> {
                    var said = greetings.later(click.person(), delay, click.at(), zone(click));
                    delivery.inPlace(click, delivery.show(said));
                    announced.by(click);
                }))
                .orElseGet(Response::ok);
    }

    private ZoneId zone(Click click) {
        return directory.member(click.person()).flatMap(Member::zone).orElse(ZoneOffset.UTC);
    }

    /** Ends all messages that the person has not asked for, and calls off what Slack was to show later. */
    private Response stop(Click click) {
        return delivery.later(click, () -> {
            greetings.stop(click.person());
            messages.callOff(click.person());
            delivery.privately(click, delivery.show(welcome.stopped()));
            announced.to(click).ifPresent(told -> delivery.inPlace(told, delivery.show(welcome.calledOff())));
        });
    }
}
