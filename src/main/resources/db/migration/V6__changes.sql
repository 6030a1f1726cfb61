-- Whose settings were changed, numbered in the order in which that was saved: what one process has changed, the others look
-- for. The row without a workspace has the last number that was given out.

create table preference_change (
  team varchar(40) not null primary key,
  number bigint not null
);

create index preference_change_number on preference_change (number);

insert into preference_change (team, number) values ('', 0);
