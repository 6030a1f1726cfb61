-- Who takes the quiz from one invitation, for what they are together. Swept after 30 days.

create table gathering (
  team varchar(40) not null,
  channel varchar(40) not null,
  ts varchar(40) not null,      -- the invitation
  user_id varchar(40) not null,
  done integer not null,        -- 1: has finished
  joined_at bigint not null,
  primary key (team, channel, ts, user_id)
);

create index gathering_age on gathering (joined_at);
