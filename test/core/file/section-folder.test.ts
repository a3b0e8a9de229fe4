import { describe, expect, it } from 'vitest';
import { sectionFolder, sectionOfFolder } from '../../../src/core/file/section-folder.js';
import { COMPULSORY, PLAN, PRESCHOOL } from '../build.js';

describe('folders of sections', () => {
  it('are the number in two digits and the id', () => {
    expect(sectionFolder(PRESCHOOL)).toBe('01-preschool');
    expect(sectionFolder({ number: 13, id: 'office-service', title: '机关服务' })).toBe('13-office-service');
  });

  it('lead back to the section', () => {
    expect(sectionOfFolder(PLAN, '02-compulsory')).toBe(COMPULSORY);
    expect(sectionOfFolder(PLAN, '2-compulsory')).toBeNull();
    expect(sectionOfFolder(PLAN, 'evidence')).toBeNull();
  });
});
