-- What the bot is used for, by workspace. No person and no time: how often, and nothing else.

create table usage_count (
  team varchar(40) not null,
  name varchar(80) not null, -- kind:what, of few
  n bigint not null,
  primary key (team, name)
);
