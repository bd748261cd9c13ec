/**
 * The shared model: offices, people, parties, case files and the rules of a case. Plain Java with Persistence marks:
 * it never asks the time or the user, both are handed in.
 *
 * <p>Glossary (code – Chinese term – where it comes from):
 *
 * <ul>
 *   <li>case file – 事项 – one matter, registered once (信访工作条例 art. 21)
 *   <li>office, centre – 单位, 综治中心 – who may hold a case
 *   <li>custody – 责任钟 – who answers for a case at each second
 *   <li>receive – 签收 – the office names the person; accept – 受理 – the acceptance that starts the term of art. 34
 *   <li>decline – 不予受理; divert – 告知法定途径 (art. 31 (1)–(5))
 *   <li>escalate – 上交; send down – 下交; route – 转送、交办; part – 分项; whistle – 吹哨报到
 *   <li>objection – 异议 (art. 23 ¶3); answer – 答复 (信访处理意见书, art. 32); deliver – 送达
 *   <li>settle – 调解成功、化解; withdraw – 撤回; close – 办结; archive – 归档
 *   <li>episode – 办理轮次 (first, reopened, review 复查, re-examination 复核)
 *   <li>take over – 接办; first handler – 首办责任人; deputy – AB角; conflict – 回避 (art. 28)
 *   <li>clock – 期限 – one period of the law as it runs for a case; met – 按期; missed – 超期; lapsed – 终止
 *   <li>pack – 规则包 – the rules of the country or a county, with their articles; derivation – 推算过程
 *   <li>extension – 延期 (art. 34: head of the office, once, at most 30 days); pause – 扣除期间 (art. 36 ¶2)
 *   <li>rung – 时限提醒 – one step of the ladder: 提醒承办人, 提醒负责人, 提请上级关注, 列入监督清单
 *   <li>simplified track – 简易办理; convert – 转为普通程序
 *   <li>urgent report – 重大紧急情况报告 (art. 25)
 * </ul>
 */
package org.fengqiao.model;
