-- Tokens that end (Slack's token rotation): what they are renewed with, when they end, and who renews them until when.

alter table installation add column refresh_token varchar(2000); -- encrypted; null: the token does not end
alter table installation add column ends_at bigint;
alter table installation add column renewing_until bigint;

create index installation_end on installation (ends_at) where ends_at is not null;
