/** The columns of the requests table, the same in both editions (申请人情况). */
import type { Heading } from './heading.ts';

export interface Applicant extends Heading {
  /** The five kinds of organisation stand under one common heading. */
  readonly isOrganization: boolean;
}

/** Over all columns. */
export const applicantsLabel = '申请人情况';
/** Over the five kinds of organisation. */
export const organizationsLabel = '法人或其他组织';

/** The six kinds of applicant, without the total. */
export const applicants: readonly Applicant[] = [
  { id: 'naturalPerson', key: '自然人', label: '自然人', isOrganization: false },
  { id: 'business', key: '商业企业', label: '商业企业', isOrganization: true },
  { id: 'researchInstitution', key: '科研机构', label: '科研机构', isOrganization: true },
  {
    id: 'publicInterestOrganization',
    key: '社会公益组织',
    label: '社会公益组织',
    isOrganization: true,
  },
  { id: 'legalServiceProvider', key: '法律服务机构', label: '法律服务机构', isOrganization: true },
  { id: 'otherOrganization', key: '其他', label: '其他', isOrganization: true },
];

export const applicantsTotal: Applicant = {
  id: 'total',
  key: '总计',
  label: '总计',
  isOrganization: false,
};

/** All seven columns in order. */
export const applicantColumns: readonly Applicant[] = [...applicants, applicantsTotal];
