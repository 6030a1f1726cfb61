package dev.whichrole.slack.message;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A press on a button in one of the bot's messages, modals or Homes.
 *
 * @param name what the person is called, blank if Slack did not say
 * @param value what the button carries
 * @param where the channel and thread that the button's message is in; for a modal or Home, direct messages
 * @param messageTs the button's message; empty for a modal or Home
 * @param ephemeral whether that message is seen by the person alone
 * @param triggerId what lets a modal be opened, for three seconds
 * @param view the modal or Home that the button is in
 * @param message the message that the button is in, where Slack sends it along: not of ephemeral ones
 * @param moment Slack's {@code action_ts}: seconds with a fraction
 */
public record Click(
        Person person,
        String name,
        String value,
        Destination where,
        String messageTs,
        boolean ephemeral,
        String moment,
        String triggerId,
        String responseUrl,
        Optional<View> view,
        Optional<Message> message) {
    /** People press twice when nothing seems to happen; within this many seconds they mean it once. */
    private static final long DEBOUNCE_SECONDS = 2;

    public static Click of(BlockActionPayload payload) {
        var user = payload.getUser();
        var container = payload.getContainer();
        var action = payload.getActions().get(0);
        var person = new Person(InstalledTeam.of(payload), new UserId(user.getId()));
        var view = Optional.ofNullable(payload.getView());
        return new Click(
                person,
                text(user.getName() == null ? user.getUsername() : user.getName()),
                text(action.getValue()),
                view.isPresent()
                        ? Destination.directly(person)
                        : new Destination(text(container.getChannelId()), container.getThreadTs()),
                text(container.getMessageTs()),
                container.isEphemeral(),
                text(action.getActionTs()),
                text(payload.getTriggerId()),
                text(payload.getResponseUrl()),
                view,
                Optional.ofNullable(payload.getMessage()));
    }

    /** Whether the button is on the app's Home, which shows answers in a modal before it. */
    public boolean onHome() {
        return view.filter(opened -> "home".equals(opened.getType())).isPresent();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The mark in the first block of the message that the button is in, where there is one. */
    public Optional<String> mark() {
        return message.map(Message::getBlocks)
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> blocks.get(0).getBlockId());
    }

    /** Whether others see the message: it is neither ephemeral nor a direct one. */
    public boolean open() {
        return !ephemeral && !where.direct();
    }

    /** Whether a reply to the message opens a thread, where somebody in the channel does not see it at once. */
    public boolean opensThread() {
        return where.threadTs() == null && !where.direct();
    }

    /** Where a run for everyone goes: the thread the message is in, or opens; in direct messages, beside it. */
    public Destination below() {
        return opensThread() ? new Destination(where.channel(), messageTs) : where;
    }

    /** The lane of what is done about presses there: a person's presses on one message or view are taken in turn. */
    public String lane() {
        return person.code() + "/" + view.map(View::getRootViewId).orElse(where.channel() + ":" + messageTs);
    }

    public Asker asker() {
        return new Asker(person, where.direct() ? Asker.Way.DIRECTLY : Asker.Way.BY_BUTTON, moment);
    }

    /** When it was pressed; the same however often Slack delivers it. */
    public Instant at() {
        return Instant.ofEpochMilli(new BigDecimal(moment).movePointRight(3).longValue());
    }

    /** Keys that this press shares with any other by the person on the same button, two seconds before or after. */
    public List<String> debounceKeys() {
        long turn = at().getEpochSecond() / DEBOUNCE_SECONDS;
        String place = view.map(View::getId).orElse(where.channel() + ":" + messageTs);
        String press = String.join(":", "press", person.code(), place, value) + ":";
        return List.of(press + turn, press + (turn + 1));
    }
}
