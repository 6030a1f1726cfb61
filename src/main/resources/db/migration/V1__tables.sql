-- One SQL for SQLite and PostgreSQL: texts, integers and nothing else. Times are microseconds since 1970 in UTC.

create table profile (
  team varchar(40) not null,
  user_id varchar(40) not null,
  standing varchar(10) not null,
  answers varchar(2000) not null, -- question:role:percent, separated by commas
  counted integer not null,       -- 1: on the team map
  taken_at bigint not null,
  primary key (team, user_id)
);

create table greeting (
  team varchar(40) not null,
  user_id varchar(40) not null,
  note varchar(10) not null,
  state varchar(10) not null,
  by_hand integer not null,
  attempts integer not null,
  due_at bigint not null,   -- as it was asked for
  line_at bigint not null,  -- the place in line
  try_at bigint not null,   -- pending: not before; sending: the end of the lease
  post_at bigint,           -- when Slack is to show it, if not at once
  lease varchar(40),        -- who has it
  primary key (team, user_id, note)
);

create index greeting_line on greeting (team, line_at) where state in ('pending', 'sending');

create table seen (
  event_key varchar(64) not null primary key, -- hashed
  seen_at bigint not null
);

create index seen_age on seen (seen_at);

create table preference (
  team varchar(40) not null,
  name varchar(80) not null,
  value varchar(200) not null,
  primary key (team, name)
);

create table owner_feedback (
  team varchar(40) not null,
  text_hash varchar(64) not null,
  text text,           -- only where a person chose to send it along
  said varchar(10) not null,
  right_role varchar(10) not null,
  given_at bigint not null,
  primary key (team, text_hash)
);

create table installation (
  team varchar(40) not null primary key,
  enterprise varchar(40),
  bot_user varchar(40) not null,
  token varchar(2000) not null, -- encrypted
  scopes varchar(2000) not null,
  installed_at bigint not null
);

create table oauth_state (
  state varchar(64) not null primary key, -- hashed
  issued_at bigint not null
);
