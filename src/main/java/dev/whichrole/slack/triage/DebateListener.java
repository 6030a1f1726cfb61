package dev.whichrole.slack.triage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.triage.debate.DebateAction;
import dev.whichrole.triage.debate.DebateWords;
import dev.whichrole.triage.feedback.DebatePlace;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.usage.Use;
import java.util.Optional;

/**
 * Listens to the buttons under a settled debate: who said what, to the presser alone, and whether the answer is fair,
 * counted on the message.
 */
public final class DebateListener implements Listener {
    private static final int MESSAGES = 1_000;

    private final Debates debates;
    private final FeedbackStore store;
    private final Delivery delivery;
    private final DebateMessage message;
    /** Two people press at once, and each press carries the message as it was: so the newest counts are known here too. */
    private final Cache<String, FairCount> counts =
            Caffeine.newBuilder().maximumSize(MESSAGES).build();

    public DebateListener(Debates debates, DebateWords words, FeedbackStore store, Delivery delivery) {
        this.debates = debates;
        this.store = store;
        this.delivery = delivery;
        this.message = new DebateMessage(words);
    }

    @Override
    public void register(Switchboard board) {
        board.click(DebateAction.WHO.id(), this::who);
        board.click(DebateAction.FAIR.id(), click -> judge(click, true));
        board.click(DebateAction.UNFAIR.id(), click -> judge(click, false));
    }

    private Response who(Click click) {
        return delivery.later(click, () -> delivery.privately(click, delivery.show(chairs(click))));
    }

    private Answer chairs(Click click) {
        Optional<UserId> bot = click.message().map(Message::getUser).map(UserId::new);
        return click.value().equals(DebateMessage.THREAD)
                ? debates.chairs(click.person().team(), click.where(), bot)
                : debates.chairs(click.value());
    }

    private Response judge(Click click, boolean fair) {
        if (click.message().filter(shown -> shown.getBlocks() != null).isEmpty()) {
            return Response.ok();
        }
        return delivery.later(click, () -> {
            Trace.current().counts(new Use(Use.Kind.FAIR, fair ? "yes" : "no"));
            count(click, click.message().get(), fair);
        });
    }

    /** Shows the newest count, and again if it was not the newest any more when it was shown. */
    private void count(Click click, Message shown, boolean fair) {
        String voter = FairCount.fingerprint(click.person(), click.messageTs());
        FairCount count = counts.asMap()
                .compute(key(click), (key, known) -> (known == null ? FairCount.of(shown) : known).with(voter, fair));
        if (!fair || FairCount.of(shown).unfair().contains(voter)) {
            keep(click, count);
        }
        FairCount newest = count;
        do {
            count = newest;
            delivery.inPlace(click, message.counted(shown, count));
            newest = counts.asMap().getOrDefault(key(click), count);
        } while (!newest.equals(count));
    }

    /** For the admins: where it stands and how many find it unfair, not who they are. */
    private void keep(Click click, FairCount count) {
        var channel = new ChannelId(click.where().channel());
        var place = new DebatePlace(channel, click.messageTs(), count.unfair().size());
        store.add(Feedback.ofDebate(click.person().team(), place, click.at()));
    }

    private static String key(Click click) {
        return click.person().team() + ":" + click.where().channel() + ":" + click.messageTs();
    }
}
