package dev.whichrole.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;
import java.net.URI;
import java.time.Duration;

/** Makes the SDK's client. One for the process: each starts threads of its own. */
public final class SlackClients {
    private static final Duration NETWORK = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(15);

    private SlackClients() {}

    /** A client for the Web API below {@code apiUrl}, which ends in a slash; no call takes longer than 15 seconds. */
    public static Slack forApi(URI apiUrl) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl.toString());
        config.setStatsEnabled(false);
        config.setHttpClientReadTimeoutMillis((int) NETWORK.toMillis());
        config.setHttpClientWriteTimeoutMillis((int) NETWORK.toMillis());
        config.setHttpClientCallTimeoutMillis((int) CALL.toMillis());
        if (isLoopback(apiUrl.getRawAuthority())) {
            config.setProxyUrl(null); // the SDK would send even this through HTTPS_PROXY
        }
        stopCounting(config);
        stopCounting(SlackConfig.DEFAULT);
        end(MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore());
        end(AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore());
        end(SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore());
        end(SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore());
        return Slack.getInstance(config);
    }

    /** The SDK has a thread for each kind of call that it could count, also where it counts none. */
    private static void stopCounting(SlackConfig config) {
        end(config.getMethodsConfig().getMetricsDatastore());
        end(config.getAuditConfig().getMetricsDatastore());
        end(config.getSCIMConfig().getMetricsDatastore());
        end(config.getSCIM2Config().getMetricsDatastore());
    }

    private static void end(AutoCloseable counts) {
        try {
            counts.close();
        } catch (Exception e) {
            throw new IllegalStateException("the SDK's counts could not be ended", e);
        }
    }

    /** By the authority, since {@code URI} knows no host where the name has an underscore. */
    private static boolean isLoopback(String authority) {
        return authority.matches("(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");
    }
}
