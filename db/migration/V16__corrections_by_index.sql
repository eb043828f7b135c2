-- The corrections, as before: a correction stays one of the revision that made it, though its report may have gone on with
-- a merger. The two ways a report knows that revision are apart, so that each finds its rows by an index; and a report
-- that was fixed once more after a merger counts where it was fixed last.
create or replace view correction as
select f.term_id, f.revision, v.published_at,
  array_agg(distinct f.language order by f.language) as languages,
  array_remove(array_agg(distinct f.thanks_name order by f.thanks_name), null) as thanks,
  array_agg(distinct f.reason order by f.reason) as reasons,
  greatest(v.published_at, max(f.closed_at)) as changed_at
from (
  select r.term_id, r.fixed_revision as revision, r.language, r.thanks_name, r.reason, r.closed_at
  from report r where r.fixed_revision is not null and r.held is null
  union all
  select t.merged_id, m.fixed, r.language, r.thanks_name, r.reason, r.closed_at
  from term_merge t
  join merged_report m on m.merge_id = t.id and m.fixed is not null
  join report r on r.id = m.report_id and r.held is null and r.status = 'FIXED' and r.fixed_revision is null
  where t.undone_at is null) f
join revision v on v.term_id = f.term_id and v.number = f.revision and v.published_at is not null
group by f.term_id, f.revision, v.published_at;
