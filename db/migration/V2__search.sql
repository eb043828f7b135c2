-- How many terms point to a term, by relation or from the text of an article: the more, the higher it ranks among
-- equals. Kept when something is published (term.ArticleLinks), since the index needs it for every term.
alter table term add column inbound integer not null default 0 check (inbound >= 0);

create view term_inbound as
select t.id as term_id, count(distinct pointing.source_id)::integer as inbound
from term t
left join (
  select target_id, source_id from relation
  union all
  select source_id, target_id from relation where type in ('CONTRAST', 'CONFUSED_WITH', 'RELATED')
  union all
  select l.term_id, a.term_id from article_link l join article a on a.id = l.article_id
) pointing (target_id, source_id) on pointing.target_id = t.id
group by t.id;

update term t set inbound = i.inbound from term_inbound i where i.term_id = t.id;
