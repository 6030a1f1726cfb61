package dev.whichrole.slack;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;

/** Takes each errand to the desk that runs it, after the acknowledgement. */
final class Errands {
    private final TeamMap team;
    private final PrivacyDesk privacy;
    private final SettingsDesk settings;
    private final GreetingDesk greetings;
    private final Delivery delivery;
    private final SlackWords.Trouble trouble;

    Errands(
            TeamMap team,
            PrivacyDesk privacy,
            SettingsDesk settings,
            GreetingDesk greetings,
            Delivery delivery,
            SlackWords.Trouble trouble) {
        this.team = team;
        this.privacy = privacy;
        this.settings = settings;
        this.greetings = greetings;
        this.delivery = delivery;
        this.trouble = trouble;
    }

    /** Acknowledges, and runs the errand after that. */
    Response later(Errand errand) {
        return delivery.later(() -> run(errand));
    }

    /** Runs the errand at once; it may call Slack, and says so if Slack does not answer. */
    void run(Errand errand) {
        try {
            send(errand);
        } catch (SlackFailure e) {
            errand.tell(Answer.titled(trouble.slack()).plus(trouble.slackText()));
            throw e;
        }
    }

    private void send(Errand errand) {
        Ask.Errand ask = errand.ask();
        if (ask instanceof Ask.ShowTeam) {
            team.show(errand);
        } else if (ask instanceof Ask.OpenSettings) {
            settings.open(errand);
        } else if (ask instanceof Ask.ShowPrivacy) {
            privacy.show(errand);
        } else if (ask instanceof Ask.Export) {
            privacy.export(errand);
        } else if (ask instanceof Ask.Forget) {
            privacy.askWhetherToForget(errand);
        } else if (ask instanceof Ask.Greet) {
            greetings.byHand(errand);
        } else {
            throw new IllegalStateException("nobody runs " + ask);
        }
    }
}
