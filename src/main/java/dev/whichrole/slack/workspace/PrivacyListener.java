package dev.whichrole.slack.workspace;

import dev.whichrole.ask.Ask;
import dev.whichrole.privacy.PersonalDataStore;
import dev.whichrole.privacy.PrivacyAction;
import dev.whichrole.privacy.PrivacyAnswers;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;

/** Tells people what is kept about them, hands it out, and forgets them. */
public final class PrivacyListener implements Listener {
    private final PrivacyAnswers pages;
    private final PersonalDataStore kept;
    private final SlackReader reader;
    private final Directory directory;
    private final Delivery delivery;
    private final Oblivion oblivion;

    /** Six: privacy looks into the database, into Slack and into this process. */
    public PrivacyListener(
            PrivacyAnswers pages,
            PersonalDataStore kept,
            SlackReader reader,
            Directory directory,
            Delivery delivery,
            Oblivion oblivion) {
        this.pages = pages;
        this.kept = kept;
        this.reader = reader;
        this.directory = directory;
        this.delivery = delivery;
        this.oblivion = oblivion;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.ShowPrivacy.class, this::show);
        board.errand(Ask.Export.class, this::export);
        board.errand(Ask.Forget.class, errand -> errand.tell(pages.forget()));
        board.click(PrivacyAction.CONFIRM.id(), click -> delivery.later(click, () -> forget(click)));
        board.click(
                PrivacyAction.CANCEL.id(),
                click -> delivery.later(click, () -> delivery.inPlace(click, delivery.show(pages.cancelled()))));
    }

    /** What is kept; for those who run the workspace also the scopes that the app holds there, as Slack says. */
    private void show(Errand errand) {
        var about = kept.about(errand.person());
        boolean admin = directory.member(errand.person()).map(Member::admin).orElse(false);
        errand.tell(admin ? pages.page(about, reader.scopes(errand.person().team())) : pages.page(about));
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
