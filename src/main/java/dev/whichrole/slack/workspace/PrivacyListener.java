package dev.whichrole.slack.workspace;

import dev.whichrole.ask.Ask;
import dev.whichrole.privacy.PersonalDataStore;
import dev.whichrole.privacy.PrivacyAction;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;

/** Tells people what is kept about them, hands it out, and forgets them. */
public final class PrivacyListener implements Listener {
    private final PrivacyAnswers pages;
    private final PersonalDataStore kept;
    private final SlackReader reader;
    private final Delivery delivery;
    private final Oblivion oblivion;

    public PrivacyListener(
            PrivacyAnswers pages, PersonalDataStore kept, SlackReader reader, Delivery delivery, Oblivion oblivion) {
        this.pages = pages;
        this.kept = kept;
        this.reader = reader;
        this.delivery = delivery;
        this.oblivion = oblivion;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.ShowPrivacy.class, this::show);
        board.errand(Ask.Export.class, this::export);
        board.errand(Ask.Forget.class, errand -> errand.tell(pages.forget()));
        board.click(PrivacyAction.CONFIRM.id(), click -> delivery.later(click.lane(), () -> forget(click)));
        board.click(
                PrivacyAction.CANCEL.id(),
                click -> delivery.later(click.lane(), () -> delivery.inPlace(click, delivery.show(pages.cancelled()))));
    }

    /** What is kept, and which scopes the app holds in this workspace, as Slack says. */
    private void show(Errand errand) {
        var scopes = reader.scopes(errand.person().team());
        errand.tell(pages.page(kept.about(errand.person()), scopes));
    }

    /** Sends the data in direct messages, wherever it was asked for. */
    private void export(Errand errand) {
        var where = Destination.directly(errand.person());
        for (var answer : pages.export(kept.about(errand.person()))) {
            delivery.post(errand.person().team(), where, delivery.show(answer));
        }
        boolean stoodThere = errand.triggerId().isEmpty() && errand.where().direct();
        if (!stoodThere) {
            errand.tell(pages.exported());
        }
    }

    /** Forgets whoever pressed the button. */
    private void forget(Click click) {
        oblivion.forgetWhatIsKept(click.person());
        delivery.inPlace(click, delivery.show(pages.forgotten()));
        oblivion.forgetWhatWasSeen(click.person());
    }
}
