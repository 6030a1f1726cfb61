package dev.whichrole.slack.api;

import java.util.Arrays;
import java.util.Set;

/**
 * What Slack's refusals mean, and with that what helps: every error that the methods used here can answer with, sorted
 * once. From Slack's reference of each method; {@code docs/reliability.md} says what is done about each.
 */
public enum Trouble {
    /** The bot is not in the channel, or cannot see it; an invitation helps. */
    NOT_INVITED("not_in_channel", "channel_not_found", "not_in_group", "user_not_in_channel", "invalid_channel"),
    /** An optional permission was not granted. */
    NO_SCOPE("missing_scope", "no_permission", "not_allowed_token_type", "access_denied"),
    /** The channel is archived; somebody must bring it back. */
    ARCHIVED("is_archived", "is_inactive"),
    /** An admin has decided who may post in the channel. */
    RESTRICTED(
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_non_threadable_channel",
            "restricted_action_thread_only_channel",
            "channel_is_limited_access",
            "cannot_post_in_channel",
            "ekm_access_denied",
            "team_access_not_granted",
            "enterprise_is_restricted",
            "not_supported",
            "method_not_supported_for_channel_type",
            "external_channel_migrating",
            "app_access_restricted",
            "posting_to_channel_denied",
            "blocked_file_type",
            "slack_connect_blocked_file_type",
            "slack_connect_canvas_sharing_blocked",
            "slack_connect_clip_sharing_blocked",
            "slack_connect_file_link_sharing_blocked",
            "slack_connect_file_upload_sharing_blocked",
            "slack_connect_lists_sharing_blocked",
            "plan_upgrade_required"),
    /** The thread takes no more replies, or is gone. */
    THREAD_CLOSED("thread_locked", "restricted_action_thread_locked", "thread_not_found", "cannot_reply_to_message"),
    /** The message that was to be changed was deleted, or may not be changed any more. */
    GONE("message_not_found", "cant_update_message", "edit_window_closed"),
    /** The app's Messages tab is off, or the person takes no messages of apps. */
    NO_MESSAGES("messages_tab_disabled", "cannot_dm_bot", "im_mpim_disabled", "is_bot"),
    /** The person is gone, or was never here. */
    NOBODY(
            "user_not_found",
            "users_not_found",
            "user_not_visible",
            "user_disabled",
            "user_is_bot",
            "user_is_restricted",
            "invalid_user_combination"),
    /** The token no longer holds. */
    SHUT_OUT(
            "account_inactive",
            "invalid_auth",
            "not_authed",
            "token_revoked",
            "token_expired",
            "org_login_required",
            "two_factor_setup_required",
            "app_missing_action_url",
            "bad_token",
            "invalid_token",
            "forbidden_team",
            "accesslimited"),
    /** A trigger or {@code response_url} has had its time. */
    EXPIRED(
            "expired_trigger_id",
            "exchanged_trigger_id",
            "invalid_trigger_id",
            "trigger_expired",
            "trigger_exchanged",
            "used_url",
            "expired_url",
            "invalid_url",
            "view_not_found",
            "not_found",
            "hash_conflict",
            "push_limit_reached",
            "function_execution_not_found",
            "execution_not_in_running_state"),
    /** A fault of the bot's: what it sent is not as Slack wants it. */
    MALFORMED(
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_arguments",
            "invalid_arg_name",
            "invalid_array_arg",
            "invalid_charset",
            "invalid_form_data",
            "invalid_post_type",
            "invalid_json",
            "invalid_payload",
            "invalid_cursor",
            "invalid_limit",
            "invalid_users",
            "invalid_time",
            "time_in_past",
            "time_too_far",
            "invalid_scheduled_message_id",
            "no_text",
            "missing_post_type",
            "missing_argument",
            "msg_blocks_too_long",
            "msg_too_long",
            "view_too_large",
            "too_many_attachments",
            "duplicate_external_id",
            "not_enabled",
            "unknown_method",
            "deprecated_endpoint",
            "metadata_too_large",
            "too_many_users",
            "not_enough_users",
            "as_user_not_supported",
            "attachment_payload_limit_exceeded",
            "block_mismatch",
            "cant_broadcast_message",
            "draft_already_deleted",
            "draft_already_sent",
            "draft_has_conflict",
            "draft_not_found",
            "duplicate_channel_not_found",
            "duplicate_message_not_found",
            "file_deleted",
            "file_is_deleted",
            "file_not_found",
            "file_share_limit_reached",
            "insecure_request",
            "invalid_attachments",
            "invalid_metadata_filter_keys",
            "invalid_metadata_format",
            "invalid_metadata_schema",
            "invalid_team",
            "invalid_ts_latest",
            "invalid_ts_oldest",
            "json_not_object",
            "markdown_text_conflict",
            "max_file_sharing_exceeded",
            "metadata_must_be_sent_from_app",
            "method_deprecated",
            "missing_args",
            "missing_file_data",
            "missing_profile_id",
            "no_dual_broadcast_content_update",
            "not_implemented",
            "send_on_behalf_not_allowed",
            "team_not_found",
            "parameter_validation_failed",
            "too_many_contact_cards",
            "upgrade_required",
            "users_list_not_supplied"),
    /** Too much at once, told without a status. */
    BUSY("ratelimited", "rate_limited", "restricted_too_many", "message_limit_exceeded"),
    /** Slack's own fault. */
    SLACKS_FAULT(
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "fetch_members_failed",
            "list_record_comment_fetch_failed",
            "streaming_state_conflict",
            "unable_to_share_files",
            "update_failed"),
    /** Slack said ok and did not give what it was asked for. */
    EMPTY,
    /** An error that is not sorted above. */
    UNKNOWN;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> errors;

    Trouble(String... errors) {
        this.errors = Set.of(errors);
    }

    /** What this error of Slack's means. */
    public static Trouble of(String error) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.errors.contains(error))
                .findFirst()
                .orElse(error.startsWith("restricted_action") ? RESTRICTED : UNKNOWN);
    }

    /** Whether another way to the person may work. */
    SlackFailure.Kind kind() {
        return switch (this) {
            case NOT_INVITED, NO_SCOPE, ARCHIVED, RESTRICTED, THREAD_CLOSED, NO_MESSAGES ->
                SlackFailure.Kind.NOT_ALLOWED;
            case BUSY -> SlackFailure.Kind.WAIT;
            case SLACKS_FAULT -> SlackFailure.Kind.UNSURE;
            case GONE, NOBODY, SHUT_OUT, EXPIRED, MALFORMED, EMPTY, UNKNOWN -> SlackFailure.Kind.FINAL;
        };
    }
}
