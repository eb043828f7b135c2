-- All terms that the page of a term names, each with what it is to that term. What the term itself says comes before.
, neighbour (kind, term_id, difference, place, position) as (
  select type, target_id, difference, 1, position from own
  union all
  select case r.type when 'BROADER' then 'NARROWER' when 'PART_OF' then 'PARTS' when 'USES' then 'USED_FOR'
    when 'REPLACED_BY' then 'REPLACES' else r.type end, r.source_id, r.difference, 2, r.position
  from relation r where r.target_id = :term
  union all
  select 'BACKLINK', a.term_id, null, 3, 0
  from article_link l join article a on a.id = l.article_id
  where l.term_id = :term and a.language = :language and a.term_id <> :term
  union all
  -- The dozen that follow by number, so that every term of a department is somewhere linked.
  select * from (
    select 'SIBLING', t.id, null::jsonb, 4, 0
    from term t join self on t.category_id = self.category_id
    where t.number <> self.number and t.status = 'PUBLISHED'
    order by t.number < self.number, t.number limit 12) sibling)
select n.kind, d.text as headword, d.language as name_language, a.slug, a.lead,
  coalesce(n.difference ->> :language, n.difference ->> 'en') as difference
from neighbour n
join term t on t.id = n.term_id
  and (t.status = 'PUBLISHED' or (t.status = 'RETIRED' and n.kind in ('REPLACES', 'REPLACED_BY')))
join lateral (
  select * from article a where a.term_id = t.id
  order by a.language <> :language, a.language <> 'en', a.language limit 1) a on true
join lateral (
  select * from designation d where d.term_id = t.id and d.status = 'PREFERRED'
  order by d.language <> :language, d.language <> a.language, d.language limit 1) d on true
order by n.place, n.position, lower(d.text)
