package dev.whichrole.slack.workspace;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.view.Message;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.GatheringStore;
import dev.whichrole.team.GatheringStore.Invitation;
import dev.whichrole.team.GroupAnswers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People who take the quiz together in the thread of one invitation. From the third result on, the invitation says what
 * they are together, in numbers and without names.
 */
public final class Gatherings {
    private static final Logger log = LoggerFactory.getLogger(Gatherings.class);

    private final GatheringStore gatherings;
    private final ProfileStore profiles;
    private final GroupAnswers answers;
    private final Delivery delivery;
    private final ReplyUrls invitations = new ReplyUrls();

    public Gatherings(GatheringStore gatherings, ProfileStore profiles, GroupAnswers answers, Delivery delivery) {
        this.gatherings = gatherings;
        this.profiles = profiles;
        this.answers = answers;
        this.delivery = delivery;
    }

    /** The person began a run by this click on an invitation. */
    public void joined(Click click) {
        var invitation = new Invitation(
                click.person().team(), new ChannelId(click.where().channel()), click.messageTs());
        invitations.remember(invitation, click.responseUrl(), click.at());
        gatherings.joined(invitation, click.person().user(), click.at());
    }

    /** The person finished a run by this click in the invitation's thread, if it is in one. */
    public void finished(Click click) {
        String thread = click.where().threadTs();
        if (thread == null || click.where().direct()) {
            return;
        }
        var invitation = new Invitation(
                click.person().team(), new ChannelId(click.where().channel()), thread);
        var people = gatherings.finished(invitation, click.person().user());
        if (people.size() >= Coverage.FEWEST) {
            var unused = delivery.later(
                    "gathering:" + invitation.team() + ":" + invitation.channel() + ":" + thread,
                    () -> tell(invitation, click));
        }
    }

    /** By then others may have finished too, so the count is taken anew. */
    private void tell(Invitation invitation, Click click) {
        var people = gatherings.finished(invitation, click.person().user()).stream()
                .flatMap(user -> profiles.find(new Person(invitation.team(), user)).stream())
                .toList();
        var coverage = Coverage.ofAll(people);
        if (coverage.shows()) {
            change(invitation, delivery.show(answers.of(coverage)), click, coverage.people() == Coverage.FEWEST);
        }
    }

    /** As the bot; where it may not, through the newest press on the invitation; or below it, the first time. */
    private void change(Invitation invitation, Message together, Click click, boolean first) {
        String channel = invitation.channel().value();
        try {
            delivery.update(invitation.team(), channel, invitation.ts(), together);
        } catch (SlackFailure e) {
            log.info("Changes the invitation another way: {}", e.getMessage());
            var url = invitations.find(invitation, click.at());
            if (url.isPresent()) {
                delivery.replace(url.get(), together);
            } else if (first) {
                delivery.publicly(click, together);
            }
        }
    }
}
