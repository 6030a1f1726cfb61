package dev.whichrole.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import dev.whichrole.people.Person;
import dev.whichrole.privacy.Forgetting;
import dev.whichrole.privacy.KeptData;
import dev.whichrole.privacy.PrivacyPages;

/** Tells people what is kept about them, hands it out, and forgets them. */
final class PrivacyDesk {
    private final PrivacyPages pages;
    private final KeptData kept;
    private final Forgetting forgetting;
    private final Claims claims;
    private final SlackReader reader;
    private final Tokens tokens;
    private final Delivery delivery;
    private final Mailbox mailbox;
    private final Traces traces;

    /** What this process remembers of a person besides the books. */
    @FunctionalInterface
    interface Traces {
        void forget(Person person);
    }

    PrivacyDesk(
            PrivacyPages pages,
            Books books,
            SlackReader reader,
            Tokens tokens,
            Delivery delivery,
            Mailbox mailbox,
            Traces traces) {
        this.pages = pages;
        this.kept = books.kept();
        this.forgetting = books.forgetting();
        this.claims = books.claims();
        this.reader = reader;
        this.tokens = tokens;
        this.delivery = delivery;
        this.mailbox = mailbox;
        this.traces = traces;
    }

    /** What is kept, and which scopes the app holds in this workspace, as Slack says. */
    void show(Errand errand) {
        var scopes = reader.scopes(tokens.of(errand.person().team()));
        errand.tell(pages.page(kept.about(errand.person()), scopes));
    }

    /** Sends the data in direct messages, wherever it was asked for. */
    void export(Errand errand) {
        var where = Destination.directly(errand.person());
        for (var answer : pages.export(kept.about(errand.person()))) {
            delivery.post(errand.person().team(), where, delivery.show(answer));
        }
        boolean stoodThere = errand.triggerId().isEmpty() && errand.where().direct();
        if (!stoodThere) {
            errand.tell(pages.exported());
        }
    }

    void askWhetherToForget(Errand errand) {
        errand.tell(pages.forget());
    }

    /** Forgets whoever pressed the button; what Slack was to show them later is called off as far as Slack lets it. */
    Response forget(Click click, Context context) {
        return delivery.later(() -> {
            Joins.forgotten(claims, click.person());
            forgetting.forget(click.person());
            mailbox.callOff(click.person());
            delivery.inPlace(click, delivery.show(pages.forgotten()));
            traces.forget(click.person());
        });
    }

    Response keep(Click click, Context context) {
        return delivery.later(() -> delivery.inPlace(click, delivery.show(pages.cancelled())));
    }
}
