/** Teams of the portal, the most that adoption is promised to be quick with. */
export const teamCount = 5_000;

/** Their departments. */
export const departmentCount = 50;

/** Name of a team; counted on from the first one again after the last. */
export const teamName = (i: number) => `team-${i % teamCount}`;

/** Name of the team that owns the i-th product; platform teams are few. */
export const ownerName = (i: number) => teamName(i % 200);

/** Name of somebody who works here; the i-th is in the i-th team. */
export const personName = (i: number) => `person-${i + 1}`;

/** Name of a department, in the same way. */
export const departmentName = (i: number) =>
  `department-${i % departmentCount}`;

/** Reference of a group. */
export const groupRef = (name: string) => `group:default/${name}`;
